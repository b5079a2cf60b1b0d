import { command } from "@/lib/platform/perform";
import { exporting } from "../export-facts";

/** E2: units as a file. */
export const exportUnits = command({ ...exporting("units"), permission: "unit.export" });
