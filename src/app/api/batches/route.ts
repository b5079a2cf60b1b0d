import { getTranslations } from "next-intl/server";
import { backTo, pickedOf, shownAtDoor } from "@/app/(signed-in)/picked";
import { BATCH_ACTS } from "@/app/batch-acts";
import { BATCH_VERB_KEYS, BATCH_VERBS } from "@/lib/domain/batch";
import { MOST } from "@/lib/domain/list/asked";
import { prepareBatch } from "@/lib/features/batches/commands/prepare-batch";
import type { BatchAct } from "@/lib/platform/batch-act";
import { perform } from "@/lib/platform/perform";
import { isSameOrigin } from "@/lib/platform/same-origin";
import { whoIsSignedIn } from "@/lib/platform/signed-in";

/** Puts an act on many rows of a list together, and leads to the page that says what it will do; nothing is done yet. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 404 });
  const form = await request.formData();
  const picked = pickedOf(form);
  const verb = BATCH_VERB_KEYS.find((one) => one === form.get("do"));
  if (!picked || !verb || BATCH_VERBS[verb].list !== picked.listing.list) return new Response(null, { status: 404 });
  const who = await whoIsSignedIn();
  if (!who || who.mustChangePassword) return shownAtDoor(picked.listing.path);
  const { viewer } = who;
  if (picked.only?.length === 0) return backTo(picked, "nothingPicked");
  const t = await getTranslations<never>();
  const page = await picked.listing.rows(viewer, picked.asked, { size: MOST, only: picked.only }, t);
  if (!page) return new Response(null, { status: 404 });
  if (page.total > MOST) return backTo(picked, "batchTooLarge");
  const act: BatchAct = BATCH_ACTS[verb];
  const seen = await act.seen?.(
    viewer,
    page.rows.map((row) => row.id),
  );
  const items = page.rows.map(({ id, name }) => ({ subject: id, name, seenVersion: seen?.get(id) ?? null }));
  const performed = await perform(prepareBatch, { verb, items }, { viewer });
  if (performed.status !== "done") return backTo(picked, "nothingPicked");
  return new Response(null, { status: 303, headers: { Location: `/batches?run=${performed.answer.runId}` } });
}
