import { command } from "@/lib/platform/perform";
import { exporting } from "../export-facts";

/** E2: people as a file. */
export const exportPeople = command({ ...exporting("people"), permission: "person.export" });
