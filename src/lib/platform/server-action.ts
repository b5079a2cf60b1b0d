import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { z } from "zod";
import type { ActionState } from "@/components/ui/action-state";
import type { Prisma } from "@/generated/prisma/client";
import type { Permission } from "../policy/policy";
import { refusalWords } from "../wording/refusal-words";
import { isSealOf, openSeal, putDraftAway } from "./draft-seal";
import { draftValues } from "./drafts";
import { contentOf } from "./form-content";
import { isId } from "./input";
import { type Command, perform } from "./perform";
import { isSameOrigin } from "./same-origin";
import { whoIsSignedIn } from "./signed-in";

/**
 * The one road's adapter for a Next form: same origin → who is signed in → `perform` → the answer the form shows, with
 * everything typed kept. `to`: where a success leads, or what it shows in place. `made`: what the server adds to the
 * input and no client may choose.
 */
export async function act<
  P extends Permission,
  S extends z.ZodType,
  Subject,
  Fact,
  Answer extends Prisma.InputJsonValue,
>(
  command: Command<P, S, Subject, Fact, Answer>,
  form: FormData,
  to: (answer: Answer) => string | Promise<string | ActionState>,
  made: Record<string, unknown> = {},
): Promise<ActionState> {
  const asked = await headers();
  if (!isSameOrigin(asked)) return { status: "notFound" };
  const submissionId = form.get("submissionId");
  const sentAs = typeof submissionId === "string" && isId(submissionId) ? submissionId.toLowerCase() : undefined;
  const drafted = Number(form.get("__draft__")) || 0;
  const [who, seal] = [await whoIsSignedIn(), await openSeal(form.get("__seal__"))];
  const content = contentOf(form);
  if (!who || (seal && !isSealOf(seal, who.viewer))) {
    const values = content?.values ?? {};
    const kept = draftValues.safeParse(values);
    if (seal && kept.success) await putDraftAway(seal, kept.data, drafted, sentAs ?? null);
    // without script the page comes back as the door, and says there that nothing is lost
    if (!who && seal && !asked.has("next-action")) redirect(doorAfter(asked.get("referer")));
    return who ? { status: "otherPerson" } : { status: "signedOut", values };
  }
  // one who came in by a one-time secret changes it first
  if (who.mustChangePassword && command.permission !== "password.change") redirect("/account/password");
  if (!content) return { status: "invalid", fields: { "": ["invalid"] }, values: {} };
  const { payload, values } = content;
  const version = form.get("version");
  const performed = await perform(
    command,
    { ...payload, ...made },
    {
      viewer: who.viewer,
      envelope: {
        version: typeof version === "string" && /^\d{1,9}$/.test(version) ? Number(version) : undefined,
        submissionId: sentAs,
        draft: seal ? { form: seal.form, version: drafted } : undefined,
      },
    },
  );
  switch (performed.status) {
    case "done": {
      const next = await to(performed.answer);
      if (typeof next !== "string") return next;
      redirect(next);
      break;
    }
    case "invalid":
      return { status: "invalid", fields: performed.fields, values };
    case "refused":
      return {
        status: "refused",
        refusal: performed.refusal,
        words: refusalWords(performed.refusal, await getTranslations(), await getLocale()),
        values,
      };
    case "notFound":
      return { status: "notFound" };
  }
}

const doorAfter = (referer: string | null): string => {
  const page = referer && URL.canParse(referer) ? new URL(referer).pathname : "/";
  return `/sign-in?next=${encodeURIComponent(page)}&kept=1`;
};
