import { storedFile } from "@/lib/features/reporting/scan-queries";
import { contentOfFile } from "@/lib/platform/ports/files";
import { whoIsSignedIn } from "@/lib/platform/signed-in";
import { reviews as english } from "@/lib/wording/en/reviews";
import { reviews as chinese } from "@/lib/wording/zh-CN/reviews";

const UNKEPT = { "Cache-Control": "private, no-store" };

/** A kept scan goes out to whoever may read it; to everyone else there is none (E1). One the store has lost is said to be. */
export async function GET(_: Request, { params }: { params: Promise<{ fileId: string }> }): Promise<Response> {
  const who = await whoIsSignedIn();
  const file = who && !who.mustChangePassword ? await storedFile(who.viewer, (await params).fileId) : null;
  if (!file) return new Response(null, { status: 404 });
  const content = await contentOfFile(file.key).catch(() => null);
  if (!content) {
    const { lost } = (who?.locale === "en" ? english : chinese).paper;
    return new Response(lost, { status: 410, headers: { "Content-Type": "text/plain; charset=utf-8", ...UNKEPT } });
  }
  return new Response(new Uint8Array(content), {
    headers: {
      "Content-Type": file.mediaType,
      "Content-Length": String(content.byteLength),
      // never shown inside our own pages: what somebody scanned is not ours to run
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      "X-Content-Type-Options": "nosniff",
      ...UNKEPT,
    },
  });
}
