import { env } from "./env";

/**
 * Did a form of ours send this? Next lets a request without an Origin through, so it is refused here unless the browser
 * says `same-origin` or the Origin is the configured one; on the demo, whose address nobody configured, the Host's.
 */
export function isSameOrigin(headers: Pick<Headers, "get">): boolean {
  if (headers.get("sec-fetch-site") === "same-origin") return true;
  const origin = headers.get("origin");
  if (!origin || origin === "null") return false;
  const expected = env().APP_ORIGIN;
  if (expected) return origin === new URL(expected).origin;
  return URL.canParse(origin) && new URL(origin).host === headers.get("host");
}
