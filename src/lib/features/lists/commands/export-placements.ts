import { command } from "@/lib/platform/perform";
import { exporting } from "../export-facts";

/** E2: placements as a file. */
export const exportPlacements = command({ ...exporting("placements"), permission: "placement.export" });
