import { z } from "zod";
import { isSealOf, openSeal } from "@/lib/platform/draft-seal";
import { DRAFT_BYTES, discardDraft, draftValues, keepDraft } from "@/lib/platform/drafts";
import { isSameOrigin } from "@/lib/platform/same-origin";
import { whoIsSignedIn } from "@/lib/platform/signed-in";

const answer = (status: number, body: object): Response =>
  Response.json(body, { status, headers: { "Cache-Control": "no-store" } });

const kept = z.object({
  seal: z.string().max(2000),
  version: z.number().int().min(0),
  submissionId: z.uuid().optional(),
  values: draftValues,
});

/** Saves what is typed so far. The form is named by its seal: nobody writes a draft of a form they did not open. */
export async function PUT(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return answer(404, { status: "notFound" });
  const who = await whoIsSignedIn();
  if (!who) return answer(401, { status: "signedOut" });
  const text = await bodyOf(request);
  if (text === null) return answer(413, { status: "tooLarge" });
  const body = kept.safeParse(jsonOf(text));
  const seal = body.success ? await openSeal(body.data.seal) : null;
  if (!body.success || !seal) return answer(422, { status: "invalid" });
  if (!isSealOf(seal, who.viewer)) return answer(403, { status: "otherPerson" });
  const { version, submissionId, values } = body.data;
  const said = await keepDraft(who.viewer, seal.form, { version, base: seal.base, submissionId, values });
  return answer({ saved: 200, conflict: 409, ended: 410 }[said.status], said);
}

/** Takes a draft away at its writer's wish. */
export async function DELETE(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return answer(404, { status: "notFound" });
  const who = await whoIsSignedIn();
  if (!who) return answer(401, { status: "signedOut" });
  const body = z.object({ seal: z.string().max(2000) }).safeParse(jsonOf((await bodyOf(request)) ?? ""));
  const seal = body.success ? await openSeal(body.data.seal) : null;
  if (!seal) return answer(422, { status: "invalid" });
  if (!isSealOf(seal, who.viewer)) return answer(403, { status: "otherPerson" });
  await discardDraft(who.viewer, seal.form);
  return answer(200, { status: "discarded" });
}

/** The body, or null for one over the measure; a length that lies is cut short where it passes it. */
async function bodyOf(request: Request): Promise<string | null> {
  if (Number(request.headers.get("content-length") ?? 0) > DRAFT_BYTES) return null;
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of request.body ?? []) {
    bytes += part.byteLength;
    if (bytes > DRAFT_BYTES) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
