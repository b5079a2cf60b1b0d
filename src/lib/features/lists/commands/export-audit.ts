import { command } from "@/lib/platform/perform";
import { exporting } from "../export-facts";

/** E2: the log as a file. */
export const exportAudit = command({ ...exporting("audit"), permission: "audit.export" });
