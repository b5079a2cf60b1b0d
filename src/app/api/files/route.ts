import { recordPaperReceipt } from "@/lib/features/reporting/commands/record-paper-receipt";
import { perform } from "@/lib/platform/perform";
import { forgetFile, keepScan, MAX_BYTES } from "@/lib/platform/ports/files";
import { isSameOrigin } from "@/lib/platform/same-origin";
import { whoIsSignedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";

/** Only a place of our own, and nothing a header could be split with. */
const OWN_PAGE = /^\/placements\/[0-9a-f-]{36}\/(reviews\/(halfYear|endOfTerm)|reports\/\d{1,2})$/;
/** What a multipart body has beside the file. */
const OVERHEAD = 64 * 1024;

const backTo = (page: string, fault?: string): Response =>
  new Response(null, { status: 303, headers: { Location: fault ? `${page}?receipt=${fault}` : page } });

/**
 * A scanned paper receipt comes in (O5). A route handler, because an action takes no more than 1 MB; behind the same
 * origin check and the same viewer as every change, and down the same road.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 404 });
  const who = await whoIsSignedIn();
  if (!who || who.mustChangePassword) return new Response(null, { status: 303, headers: { Location: "/sign-in" } });
  if (!mayEver(who.viewer, "feedback.recordPaper")) return new Response(null, { status: 404 });
  const length = Number(request.headers.get("content-length"));
  // without a length a body could be of any size, and it is read whole
  if (!Number.isFinite(length) || length <= 0) return new Response(null, { status: 411 });
  if (length > MAX_BYTES + OVERHEAD) return new Response(null, { status: 413 });
  const form = await request.formData();
  const back = form.get("back");
  if (typeof back !== "string" || !OWN_PAGE.test(back)) return new Response(null, { status: 404 });
  const file = form.get("scan");
  if (!(file instanceof File)) return backTo(back, "empty");
  const [deliveryId, signedById] = String(form.get("signer") ?? "").split(" ");
  const scan = await keepScan(file.name, new Uint8Array(await file.arrayBuffer()));
  if (typeof scan === "string") return backTo(back, scan);
  const input = { deliveryId, signedById, signedOn: form.get("signedOn"), scan };
  const performed = await perform(recordPaperReceipt, input, { viewer: who.viewer });
  if (performed.status === "done") return backTo(back);
  await forgetFile(scan.key);
  return performed.status === "notFound" ? new Response(null, { status: 404 }) : backTo(back, performed.status);
}
