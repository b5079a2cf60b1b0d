import { recordPaperReceipt } from "@/lib/features/reporting/commands/record-paper-receipt";
import { isId } from "@/lib/platform/input";
import { perform } from "@/lib/platform/perform";
import { forgetFile, keepScan, MAX_BYTES } from "@/lib/platform/ports/files";
import { isSameOrigin } from "@/lib/platform/same-origin";
import { whoIsSignedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";

/** Only a place of our own, and nothing a header could be split with. */
const OWN_PAGE = /^\/placements\/([0-9a-f-]{36})\/(?:reviews\/(?:halfYear|endOfTerm)|reports\/\d{1,2})$/;
/** What a multipart body has beside the file. */
const OVERHEAD = 64 * 1024;

/** Leads back to the form with the fault and with what was chosen in it; the file the browser must ask for again. */
const backTo = (page: string, fault?: string, chosen: Record<string, string> = {}): Response => {
  const said = fault ? `?${new URLSearchParams({ receipt: fault, ...chosen })}` : "";
  return new Response(null, { status: 303, headers: { Location: `${page}${said}` } });
};

/**
 * A scanned paper receipt comes in (O5). A route handler, because an action takes no more than 1 MB; behind the same
 * origin check and the same viewer as every change, and down the same road. `back` stands in the address, so that a
 * body nobody could read leads back to its form too.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 404 });
  const who = await whoIsSignedIn();
  if (!who || who.mustChangePassword) return new Response(null, { status: 303, headers: { Location: "/sign-in" } });
  if (!mayEver(who.viewer, "feedback.recordPaper")) return new Response(null, { status: 404 });
  const back = new URL(request.url).searchParams.get("back") ?? "";
  if (!isId(OWN_PAGE.exec(back)?.[1] ?? "")) return new Response(null, { status: 404 });
  const length = Number(request.headers.get("content-length"));
  // without a length a body could be of any size, and it is read whole
  if (!Number.isFinite(length) || length <= 0) return backTo(back, "unreadable");
  if (length > MAX_BYTES + OVERHEAD) return backTo(back, "tooLarge");
  const form = await request.formData().catch(() => null);
  if (!form) return backTo(back, "unreadable");
  const said = (name: string) => String(form.get(name) ?? "").slice(0, 100);
  const chosen = { signer: said("signer"), signedOn: said("signedOn") };
  const file = form.get("scan");
  if (!(file instanceof File)) return backTo(back, "empty", chosen);
  const [deliveryId, signedById] = chosen.signer.split(" ");
  let scan: Awaited<ReturnType<typeof keepScan>> | null = null;
  try {
    scan = await keepScan(file.name, new Uint8Array(await file.arrayBuffer()));
    if (typeof scan === "string") return backTo(back, scan, chosen);
    const input = { deliveryId, signedById, signedOn: chosen.signedOn, scan };
    const performed = await perform(recordPaperReceipt, input, { viewer: who.viewer });
    if (performed.status === "done") return backTo(back);
    await forgetFile(scan.key);
    if (performed.status === "notFound") return new Response(null, { status: 404 });
    return backTo(back, performed.status, chosen);
  } catch (error) {
    console.error(error);
    if (scan && typeof scan !== "string") await forgetFile(scan.key);
    return backTo(back, "failed", chosen);
  }
}
