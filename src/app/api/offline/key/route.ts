import { offlinePlaces } from "@/lib/features/offline/queries";
import { offlineKeyOf } from "@/lib/platform/offline-key";
import { isSameOrigin } from "@/lib/platform/same-origin";
import { whoIsSignedIn } from "@/lib/platform/signed-in";

const HEADERS = { "Cache-Control": "no-store" };

/**
 * What a device of the one signed in needs to write without a network: the key that seals the texts, and what there is
 * to write about. A POST, though it changes nothing, so that every browser names the origin it comes from.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 404, headers: HEADERS });
  const who = await whoIsSignedIn();
  if (!who || who.mustChangePassword) return new Response(null, { status: 401, headers: HEADERS });
  const { viewer } = who;
  return Response.json(
    {
      account: viewer.accountId,
      post: viewer.postId,
      key: offlineKeyOf(viewer.accountId),
      places: await offlinePlaces(viewer),
    },
    { headers: HEADERS },
  );
}
