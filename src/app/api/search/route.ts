import { z } from "zod";
import { answerTo } from "@/app/(signed-in)/search/found";
import type { SearchAnswer } from "@/components/search/found-group";
import { isSameOrigin } from "@/lib/platform/same-origin";
import { whoIsSignedIn } from "@/lib/platform/signed-in";

const asked = z.strictObject({ q: z.string().max(200) });
const LONGEST_BODY = 2048;

const said = (body: SearchAnswer | null, status = 200) =>
  new Response(body && JSON.stringify(body), {
    status,
    headers: { "Cache-Control": "no-store", "Content-Type": "application/json; charset=utf-8" },
  });

/** What the palette asks while one types. Only ever a POST: what is typed may be an ID number, and addresses are kept. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return said(null, 404);
  const who = await whoIsSignedIn();
  if (!who || who.mustChangePassword) return said(null, 401);
  const body = await request.text();
  const parsed = body.length > LONGEST_BODY ? null : asked.safeParse(parsedJson(body));
  if (!parsed?.success) return said(null, 400);
  const answer = await answerTo(who.viewer, parsed.data.q);
  return said(answer, answer.notice === "tooMany" ? 429 : 200);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
