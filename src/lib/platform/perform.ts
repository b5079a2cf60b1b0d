import type { z } from "zod";
import type { Prisma } from "@/generated/prisma/client";
import type { Decided } from "../domain/decision";
import { type Refusal, refusal } from "../domain/refusal";
import { whyNotActOnOwn, whyNotSelectAmongOwn } from "../domain/self";
import {
  can,
  holdersOf,
  isSelecting,
  type Permission,
  type Scope,
  type ScopeName,
  type ScopeOf,
} from "../policy/policy";
import { type About, type AuditRow, writeAudit } from "./audit";
import { traceOf } from "./audit-trace";
import { programmeOf, standsIn } from "./candidature";
import { clock as businessClock, type Clock } from "./clock";
import { isPassing, refusalOf } from "./database-errors";
import { changing, type Tx } from "./db";
import { writeMessages } from "./messages";
import { type PersonViewer, personOf, type Viewer } from "./viewer";

/** What a decision may look at besides the facts: who acts, the business day, the instant. */
export type Context = { actor: PersonViewer; clock: Clock };

/** What a change leaves behind: the answer for the caller, and what the audit log says of it. */
export type Saved<Answer> = { answer: Answer; about: About; changes?: Prisma.InputJsonValue; also?: AuditRow[] };

/** A fault only the facts show, such as a name that is taken: told at its field, like one the schema finds. */
export type Faulty = { ok: false; faults: Record<string, string[]> };
export const fault = (field: string, key: string): Faulty => ({ ok: false, faults: { [field]: [key] } });

/** What a verb is: every field is required, so that no command can forget to ask permission. */
export type Command<P extends Permission, S extends z.ZodType, Subject, Fact, Answer extends Prisma.InputJsonValue> = {
  /** The permission is the verb's name and the audit's event. */
  permission: P;
  input: S;
  /** Keys such as `placement:…`, taken first so that check-then-write cannot race. */
  locks(input: z.output<S>, actor: PersonViewer): readonly string[];
  /** Facts, and what the permission is judged on. Null: not there. `version`: what a form must have seen. */
  load(
    tx: Tx,
    input: z.output<S>,
    context: Context,
  ): Promise<{ scope: ScopeOf<P>; subject: Subject; version?: number } | null>;
  decide(subject: Subject, input: z.output<S>, context: Context): Decided<Fact> | Faulty;
  save(tx: Tx, fact: Fact, context: Context): Promise<Saved<Answer>>;
  /** Milliseconds for the whole transaction. */
  timeout: number;
};
export const command = <P extends Permission, S extends z.ZodType, Subject, Fact, Answer extends Prisma.InputJsonValue>(
  c: Command<P, S, Subject, Fact, Answer>,
) => c;

export type Performed<Answer> =
  | { status: "done"; answer: Answer }
  | { status: "invalid"; fields: Record<string, string[]> }
  | { status: "refused"; refusal: Refusal }
  | { status: "notFound" };

/**
 * What comes with a form: sent once has one effect; a version that someone else has passed is refused; the draft it was
 * written in ends with it, unless another place has gone on with that.
 */
export type Envelope = { submissionId?: string; version?: number; draft?: { form: string; version: number } };

const READS: Record<ScopeName, Permission> = {
  placement: "placement.read",
  unit: "unit.read",
  programme: "programme.read",
  person: "person.read",
  candidate: "candidate.read",
  panel: "panel.read",
  account: "account.own",
  department: "calendar.read",
};
/** E2: commands that only show something; sent twice they are two views, and both are logged. */
const VIEWS: ReadonlySet<Permission> = new Set<Permission>(["identity.read"]);
const ATTEMPTS = 5;

/**
 * The one road every change takes: parse → in one transaction: locks → load → may they → decide → save → tell → audit.
 * Retries the whole on a passing conflict of the database; answers values, and throws only for a bug.
 */
export async function perform<
  P extends Permission,
  S extends z.ZodType,
  Subject,
  Fact,
  Answer extends Prisma.InputJsonValue,
>(
  c: Command<P, S, Subject, Fact, Answer>,
  raw: unknown,
  { viewer, clock = businessClock, envelope = {} }: { viewer: Viewer; clock?: Clock; envelope?: Envelope },
): Promise<Performed<Answer>> {
  const actor = personOf(viewer);
  if (!actor) throw new Error("a change is made by a person, or by a job acting for one");
  const parsed = c.input.safeParse(raw);
  if (!parsed.success) return { status: "invalid", fields: faultsOf(parsed.error) };
  const input = parsed.data;
  const { submissionId } = envelope;
  const locks = [...c.locks(input, actor), ...(submissionId ? [`submission:${actor.accountId}:${submissionId}`] : [])];

  for (let attempt = 1; ; attempt++) {
    try {
      const result = await changing(viewer, { locks, timeout: c.timeout, clock }, (tx) =>
        attempted(c, tx, input, { viewer, actor, clock, envelope }),
      );
      if (result.performed.status === "refused" || result.denied) await recordRefused(c, viewer, clock, result);
      return result.performed;
    } catch (error) {
      const backed = refusalOf(error);
      if (backed) {
        const performed = { status: "refused", refusal: backed } as const;
        await recordRefused(c, viewer, clock, { performed, denied: false, about: null });
        return performed;
      }
      if (!isPassing(error) || attempt >= ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 50 * 2 ** attempt));
    }
  }
}

type Attempt<Answer> = { performed: Performed<Answer>; denied: boolean; about: About | null };

async function attempted<
  P extends Permission,
  S extends z.ZodType,
  Subject,
  Fact,
  Answer extends Prisma.InputJsonValue,
>(
  c: Command<P, S, Subject, Fact, Answer>,
  tx: Tx,
  input: z.output<S>,
  { viewer, actor, clock, envelope }: { viewer: Viewer; actor: PersonViewer; clock: Clock; envelope: Envelope },
): Promise<Attempt<Answer>> {
  const { version, draft } = envelope;
  const submissionId = VIEWS.has(c.permission) ? undefined : envelope.submissionId;
  if (submissionId) {
    const sent = await tx.submission.findUnique({
      where: { viewerKey_id: { viewerKey: actor.accountId, id: submissionId } },
    });
    if (sent) {
      // one verb's answer is none for another: it was asked of other facts, and nothing of this was done
      const performed: Performed<Answer> =
        sent.command === c.permission
          ? { status: "done", answer: sent.answer as Answer }
          : { status: "refused", refusal: refusal("formAlreadyUsed") };
      return { performed, denied: false, about: null };
    }
  }
  const context = { actor, clock };
  const found = await c.load(tx, input, context);
  const about = found ? aboutScope(found.scope) : null;
  if (!found || !can(actor, c.permission, found.scope)) {
    const readable = found !== null && can(actor, READS[found.scope.scope], found.scope as never);
    return {
      performed: readable ? { status: "refused", refusal: notTheirPost(c.permission) } : { status: "notFound" },
      denied: true,
      about,
    };
  }
  const own = await whyNotForOthers(tx, actor, c.permission, found.scope);
  if (own) return { performed: { status: "refused", refusal: own }, denied: false, about };
  if (version !== undefined && found.version !== undefined && version !== found.version) {
    return { performed: { status: "refused", refusal: refusal("changedMeanwhile") }, denied: false, about };
  }
  const outcome = c.decide(found.subject, input, context);
  if (!outcome.ok && "faults" in outcome)
    return { performed: { status: "invalid", fields: outcome.faults }, denied: false, about };
  if (!outcome.ok) return { performed: { status: "refused", refusal: outcome.refusal }, denied: false, about };
  const saved = await c.save(tx, outcome.value, context);
  if (submissionId) {
    await tx.submission.createMany({
      data: [
        {
          id: submissionId,
          viewerKey: actor.accountId,
          departmentId: actor.departmentId,
          command: c.permission,
          answer: saved.answer,
          at: new Date(),
        },
      ],
    });
  }
  if (draft) {
    const { accountId, postId } = actor;
    const own = [{ version: draft.version }, ...(submissionId ? [{ submissionId }] : [])];
    await tx.draft.deleteMany({ where: { accountId, postId, form: draft.form, OR: own } });
  }
  await writeMessages(tx, context, { permission: c.permission, scope: found.scope, changes: saved.changes });
  // every field that was sent leaves a trace; what the command itself says of a change is said in its words
  const changes = { ...traceOf(c.permission, input, saved.about.id), ...(saved.changes as object | undefined) };
  const row: AuditRow = { event: c.permission, outcome: "done", about: saved.about, changes };
  await writeAudit(tx, viewer, clock, [row, ...(saved.also ?? [])]);
  return { performed: { status: "done", answer: saved.answer }, denied: false, about };
}

/**
 * E4: asked of every verb on a placement at once, and of the department's whole part in a selection; the cadre's own part
 * is what they do wearing the cadre's hat.
 */
async function whyNotForOthers(
  tx: Tx,
  actor: PersonViewer,
  permission: Permission,
  scope: Scope,
): Promise<Refusal | null> {
  if (scope.scope === "placement") return actor.role === "cadre" ? null : whyNotActOnOwn(actor.personId, scope);
  if (!isSelecting(actor, permission)) return null;
  const programmeId = await programmeOf(tx, scope);
  return whyNotSelectAmongOwn(programmeId !== null && (await standsIn(tx, programmeId, actor.personId)));
}

const aboutScope = (scope: Scope): About => ({
  kind: scope.scope,
  id: scope.id,
  placementId: scope.scope === "placement" ? scope.id : null,
});

/** E1: what they may read but not do is refused with the posts that may. */
const notTheirPost = (permission: Permission): Refusal =>
  refusal("postMayNot", { posts: holdersOf(permission).join(",") });

/** Denied and refused attempts are logged in a transaction of their own: theirs was rolled back or changed nothing. */
async function recordRefused(
  c: { permission: Permission },
  viewer: Viewer,
  clock: Clock,
  { performed, denied, about }: Attempt<unknown>,
): Promise<void> {
  const rule = performed.status === "refused" ? performed.refusal.rule : "E1";
  const code = performed.status === "refused" ? performed.refusal.code : "notFound";
  await changing(viewer, { locks: [], timeout: 10_000, clock }, (tx) =>
    writeAudit(tx, viewer, clock, [
      { event: c.permission, outcome: denied ? "denied" : "refused", about, changes: { rule, code } },
    ]),
  );
}

function faultsOf(error: z.ZodError): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const issue of error.issues) {
    const name = issue.path
      .map((p, i) => (typeof p === "number" ? `[${p}]` : i ? `.${String(p)}` : String(p)))
      .join("");
    fields[name] = [...(fields[name] ?? []), issue.message];
  }
  return fields;
}
