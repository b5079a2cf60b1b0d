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

/**
 * What of an address attempts are counted by: an IPv6 host has 2^64 addresses to itself, so it counts by its network of
 * /64; an IPv4 address in IPv6 clothes counts as itself.
 */
export function networkOf(address: string | null): string {
  if (!address?.includes(":")) return address ?? "";
  const bare = address.split("%")[0] ?? "";
  const clothed = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (clothed) return clothed;
  const [head = "", tail] = bare.toLowerCase().split("::");
  const groups = (part: string) => (part === "" ? [] : part.split(":"));
  const [before, after] = [groups(head), groups(tail ?? "")];
  const gap = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const all = [...before, ...Array<string>(gap).fill("0"), ...after];
  return `${all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":")}/64`;
}
