import { answerTo } from "@/app/(signed-in)/search/found";
import { isLikeIdNumber } from "@/lib/domain/search";
import { isSameOrigin } from "@/lib/platform/same-origin";
import { whoIsSignedIn } from "@/lib/platform/signed-in";

const to = (path: string, query: Record<string, string> = {}) => {
  const address = Object.keys(query).length > 0 ? `${path}?${new URLSearchParams(query)}` : path;
  return new Response(null, { status: 303, headers: { Location: address, "Cache-Control": "no-store" } });
};

/**
 * The search field as a plain form. Words go on to the page of results, whose link can be passed on; an ID number leads
 * straight to its person, or to why not, and never gets into an address.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 404 });
  const who = await whoIsSignedIn();
  if (!who || who.mustChangePassword) return to("/sign-in", { next: "/search" });
  const text = String((await request.formData()).get("q") ?? "")
    .trim()
    .slice(0, 200);
  if (!isLikeIdNumber(text)) return to("/search", text ? { q: text } : {});
  const { groups, notice } = await answerTo(who.viewer, text);
  const person = groups[0]?.hits[0];
  return person ? to(person.href) : to("/search", { notice: notice ?? "idNumberUnknown" });
}
