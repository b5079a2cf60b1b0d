import { env } from "../env";

/** The header in which the server itself notes the socket's address; whatever a client sends under it is overwritten. */
export const SOCKET_ADDRESS = "x-guazhi-address";

/**
 * Where a request came from. A forwarded address counts only from a trusted proxy (GUAZHI_TRUSTED_PROXY=1), and then
 * only the last one, which that proxy wrote itself.
 */
export function addressOf(headers: Pick<Headers, "get">): string | null {
  if (env().GUAZHI_TRUSTED_PROXY === "1") {
    const forwarded = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim();
    if (forwarded) return forwarded;
  }
  return headers.get(SOCKET_ADDRESS);
}
