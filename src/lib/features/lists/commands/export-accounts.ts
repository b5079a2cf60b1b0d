import { command } from "@/lib/platform/perform";
import { exporting } from "../export-facts";

/** E2: accounts as a file. */
export const exportAccounts = command({ ...exporting("accounts"), permission: "account.export" });
