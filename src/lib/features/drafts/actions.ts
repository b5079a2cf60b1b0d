"use server";

import { headers } from "next/headers";
import { isSealOf, openSeal } from "@/lib/platform/draft-seal";
import { discardDraft } from "@/lib/platform/drafts";
import { isSameOrigin } from "@/lib/platform/same-origin";
import { whoIsSignedIn } from "@/lib/platform/signed-in";

/** Without script: the page comes back with the form as it was before anybody wrote in it. */
export async function discardDraftAction(form: FormData): Promise<void> {
  if (!isSameOrigin(await headers())) return;
  const [who, seal] = [await whoIsSignedIn(), await openSeal(form.get("__seal__"))];
  if (who && seal && isSealOf(seal, who.viewer)) await discardDraft(who.viewer, seal.form);
}
