import { z } from "zod";
import type { TypedValues } from "@/components/ui/action-state";
import { changing, reading } from "./db";
import type { PersonViewer } from "./viewer";

/**
 * Words somebody has typed and not yet sent, one row per account, post and form. They are no business data: nobody else
 * reads them and no rule looks at them, so they are saved beside the one road and leave no row in the audit log.
 */
export type KeptDraft = {
  version: number;
  values: TypedValues;
  /** Another version, written in a second place by a browser without script: shown beside, so that it is not lost. */
  other: TypedValues | null;
  /** The version of the record the words were written over. */
  base: string | null;
  savedAt: Date;
};

/** The most a draft may weigh on its way here: the longest form filled to the brim. */
export const DRAFT_BYTES = 256 * 1024;

const word = z.string().max(20_000);
/** What a form holds: texts by field name. A password or an ID number is never part of it. */
export const draftValues = z
  .record(z.string().min(1).max(200), z.union([word, z.array(word).max(200)]))
  .refine((values) => Object.keys(values).length <= 600)
  .transform((values) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => !/password|idNumber/i.test(name))),
  );

const keyOf = ({ accountId, postId }: PersonViewer, form: string) => ({ accountId, postId, form });

/** The viewer's own draft of a form, in the post they wear, and the account's name. */
export const openDraft = (viewer: PersonViewer, form: string): Promise<{ kept: KeptDraft | null; account: string }> =>
  reading(viewer, async (tx) => {
    const kept = shown(await tx.draft.findUnique({ where: { accountId_postId_form: keyOf(viewer, form) } }));
    const account = await tx.account.findUnique({ where: { id: viewer.accountId }, select: { name: true } });
    return { kept, account: account?.name ?? "" };
  });

export type Keeping = {
  /** The version these words go on from; 0 where there was none. */
  version: number;
  base: string | null;
  values: TypedValues;
  /** The form's own id: once it was submitted under it, what comes late is no draft any more. */
  submissionId?: string;
};
export type KeptAnswer =
  | { status: "saved"; version: number; savedAt: Date }
  | ({ status: "conflict" } & KeptDraft)
  | { status: "ended" };

/** Saves a draft, unless another place has saved a later one (`conflict`), or it was submitted or discarded (`ended`). */
export function keepDraft(viewer: PersonViewer, form: string, keeping: Keeping): Promise<KeptAnswer> {
  const { version, base, submissionId } = keeping;
  const { accountId, postId, departmentId } = viewer;
  const locks = [`draft:${accountId}:${postId}:${form}`];
  // behind the submission itself, which holds this lock until it is done
  if (submissionId) locks.push(`submission:${accountId}:${submissionId}`);
  return changing(viewer, { locks, timeout: 10_000 }, async (tx) => {
    const viewerKey_id = { viewerKey: accountId, id: submissionId ?? "" };
    if (submissionId && (await tx.submission.findUnique({ where: { viewerKey_id } }))) return { status: "ended" };
    const key = keyOf(viewer, form);
    const there = shown(await tx.draft.findUnique({ where: { accountId_postId_form: key } }));
    const [savedAt, values] = [new Date(), { ...keeping.values } as Record<string, string | string[]>];
    if (!there) {
      if (version > 0) return { status: "ended" };
      await tx.$executeRaw`select app.forget_old_drafts()`;
      await tx.draft.createMany({ data: [{ ...key, departmentId, values, base, submissionId, savedAt }] });
      return { status: "saved", version: 1, savedAt };
    }
    if (there.version !== version) return { status: "conflict", ...there };
    const { count } = await tx.draft.updateMany({
      where: { ...key, version },
      data: { values, base, submissionId: submissionId ?? null, savedAt, version: version + 1 },
    });
    return count === 1 ? { status: "saved", version: version + 1, savedAt } : { status: "ended" };
  });
}

/** Takes the viewer's draft of a form away. */
export async function discardDraft(viewer: PersonViewer, form: string): Promise<void> {
  await changing(viewer, { locks: [], timeout: 10_000 }, (tx) => tx.draft.deleteMany({ where: keyOf(viewer, form) }));
}

function shown(row: { version: number; values: unknown; base: string | null; savedAt: Date } | null): KeptDraft | null {
  if (!row) return null;
  const { "": other, ...values } = row.values as Record<string, TypedValues[string]>;
  return {
    version: row.version,
    values,
    other: (other as unknown as TypedValues) ?? null,
    base: row.base,
    savedAt: row.savedAt,
  };
}
