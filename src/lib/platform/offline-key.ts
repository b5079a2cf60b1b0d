import { hkdfSync } from "node:crypto";
import { env } from "./env";

/**
 * The key that an account's device seals unsent texts with: 256 bits of the server's secret and the account's id, so
 * that the account has the same one on every device, nothing is stored, and who is not signed in cannot make it.
 */
export const offlineKeyOf = (accountId: string): string =>
  Buffer.from(hkdfSync("sha256", env().NEXTAUTH_SECRET, accountId, "guazhi offline texts", 32)).toString("base64");
