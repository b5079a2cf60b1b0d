import { command } from "@/lib/platform/perform";
import { exporting } from "../export-facts";

/** E2: imports as a file. */
export const exportImports = command({ ...exporting("imports"), permission: "import.export" });
