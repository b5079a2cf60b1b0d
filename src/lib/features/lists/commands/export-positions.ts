import { command } from "@/lib/platform/perform";
import { exporting } from "../export-facts";

/** E2: positions as a file. */
export const exportPositions = command({ ...exporting("positions"), permission: "position.export" });
