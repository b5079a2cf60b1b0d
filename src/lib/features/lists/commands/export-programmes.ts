import { command } from "@/lib/platform/perform";
import { exporting } from "../export-facts";

/** E2: programmes as a file. */
export const exportProgrammes = command({ ...exporting("programmes"), permission: "programme.export" });
