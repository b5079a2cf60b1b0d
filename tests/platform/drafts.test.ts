import { randomUUID } from "node:crypto";
import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { recordTalk } from "@/lib/features/mentoring/commands/record-talk";
import { clockOn } from "@/lib/platform/clock";
import { changing, reading } from "@/lib/platform/db";
import { isSealOf, openSeal, putDraftAway, sealDraft } from "@/lib/platform/draft-seal";
import { discardDraft, draftValues, type Keeping, keepDraft, openDraft } from "@/lib/platform/drafts";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

process.env.NEXTAUTH_SECRET = "only for this test, thirty-two characters";
process.env.GUAZHI_DATABASE = "ours";
let db: Awaited<ReturnType<typeof theWorld>>;
let year: Awaited<ReturnType<typeof aYearUnderWay>>;
beforeAll(async () => {
  db = await theWorld();
  year = await aYearUnderWay(db.owner);
});
const clock = clockOn(calendarDate("2026-10-12"));
const agreed = "10月底前独立主持一次村级项目推进会";
const aForm = () => `talk:${randomUUID()}`;
const words = (version: number, text: string, rest: Partial<Keeping> = {}): Keeping => ({
  ...{ version, base: null, values: { agreed: text, kind: "routine" } },
  ...rest,
});

test("a draft is saved, goes on from its version, and is opened with when it was saved", async () => {
  const { hostSecretary } = year.viewers;
  const form = aForm();
  expect(await openDraft(hostSecretary, form)).toMatchObject({ kept: null });
  expect(await keepDraft(hostSecretary, form, words(0, "谈"))).toMatchObject({ status: "saved", version: 1 });
  const saved = await keepDraft(hostSecretary, form, words(1, "谈到工作", { base: "3" }));
  expect(saved).toMatchObject({ status: "saved", version: 2 });
  const { kept, account } = await openDraft(hostSecretary, form);
  expect(kept).toMatchObject({ version: 2, base: "3", values: { agreed: "谈到工作", kind: "routine" }, other: null });
  expect(account).not.toBe("");
  expect(await db.owner.auditEntry.count({ where: { event: { contains: "draft" } } })).toBe(0);
});

test("E1: another account's draft is not there, nor one's own in another post", async () => {
  const { hostSecretary, hostLeader, departmentStaff } = year.viewers;
  const form = aForm();
  await keepDraft(hostSecretary, form, words(0, agreed));
  const otherPost = { ...hostSecretary, postId: randomUUID() };
  for (const viewer of [hostLeader, departmentStaff, otherPost]) {
    expect((await openDraft(viewer, form)).kept).toBeNull();
    await discardDraft(viewer, form);
    // with the first wall gone the second still stands
    expect(await reading(viewer, (tx) => tx.draft.findMany({ where: { form } }), clock)).toEqual([]);
    const touched = await changing(viewer, { locks: [], timeout: 10_000 }, (tx) =>
      tx.draft.updateMany({ where: { form }, data: { base: "stolen" } }),
    );
    expect(touched.count).toBe(0);
  }
  expect((await openDraft(hostSecretary, form)).kept).toMatchObject({ values: { agreed } });
});

test("E1: nobody writes a draft under another's name", async () => {
  const { hostSecretary, hostLeader } = year.viewers;
  const { accountId, postId, departmentId } = hostLeader;
  const row = { accountId, postId, departmentId, form: aForm(), values: {}, savedAt: new Date() };
  const forged = changing(hostSecretary, { locks: [], timeout: 10_000 }, (tx) => tx.draft.createMany({ data: [row] }));
  await expect(forged).rejects.toThrow(/row-level security/);
});

test("a second place that goes on from an older version is shown the other's words, and overwrites nothing", async () => {
  const { hostSecretary } = year.viewers;
  const form = aForm();
  await keepDraft(hostSecretary, form, words(0, "第一处"));
  expect(await keepDraft(hostSecretary, form, words(0, "第二处"))).toMatchObject({
    ...{ status: "conflict", version: 1, values: { agreed: "第一处" } },
  });
  const both = await Promise.all([1, 2].map((n) => keepDraft(hostSecretary, form, words(1, `同时${n}`))));
  expect(both.map((one) => one.status).sort()).toEqual(["conflict", "saved"]);
});

test("a draft ends in the transaction of its submission, and what comes late does not bring it back", async () => {
  const { placement, viewers } = year;
  const viewer = viewers.hostSecretary;
  const form = `talk:${placement.id}`;
  const submissionId = randomUUID();
  await keepDraft(viewer, form, words(0, agreed, { submissionId }));
  const input = { placementId: placement.id, heldOn: "2026-10-09", agreed };
  const sent = (given: object, version = 0) =>
    perform(recordTalk, given, { viewer, clock, envelope: { submissionId, draft: { form, version } } });
  expect((await sent({ ...input, heldOn: "2026-10-13" })).status).toBe("refused");
  expect((await openDraft(viewer, form)).kept).not.toBeNull();
  expect((await sent(input)).status).toBe("done");
  expect((await openDraft(viewer, form)).kept).toBeNull();
  expect(await keepDraft(viewer, form, words(1, agreed, { submissionId }))).toEqual({ status: "ended" });
  expect(await keepDraft(viewer, form, words(0, agreed, { submissionId }))).toEqual({ status: "ended" });
  expect((await openDraft(viewer, form)).kept).toBeNull();
});

test("a submission and the last save of its form, at once: no draft is left, whoever comes first", async () => {
  const { placement, viewers } = year;
  const viewer = viewers.hostSecretary;
  const form = `talk:${placement.id}`;
  for (let turn = 0; turn < 8; turn += 1) {
    const submissionId = randomUUID();
    const input = { placementId: placement.id, heldOn: "2026-10-09", agreed };
    const envelope = { submissionId, draft: { form, version: 0 } };
    const save = () => keepDraft(viewer, form, words(0, agreed, { submissionId }));
    const send = () => perform(recordTalk, input, { viewer, clock, envelope });
    await Promise.all(turn % 2 ? [save(), send()] : [send(), save()]);
    expect((await openDraft(viewer, form)).kept, `turn ${turn}`).toBeNull();
  }
});

test("what another place has gone on with stays when this one is submitted", async () => {
  const { placement, viewers } = year;
  const viewer = viewers.hostLeader;
  const form = `talk:${placement.id}`;
  await keepDraft(viewer, form, words(0, "别处", { submissionId: randomUUID() }));
  const input = { placementId: placement.id, heldOn: "2026-10-09", agreed };
  const envelope = { submissionId: randomUUID(), draft: { form, version: 0 } };
  expect((await perform(recordTalk, input, { viewer, clock, envelope })).status).toBe("done");
  expect((await openDraft(viewer, form)).kept).toMatchObject({ values: { agreed: "别处" } });
});

test("one discarded elsewhere is not saved on top of nothing", async () => {
  const { hostSecretary } = year.viewers;
  const form = aForm();
  await keepDraft(hostSecretary, form, words(0, "写了"));
  await discardDraft(hostSecretary, form);
  expect(await keepDraft(hostSecretary, form, words(1, "还在写"))).toEqual({ status: "ended" });
});

test("after ninety days a draft is forgotten, also one nobody came back for", async () => {
  const { hostSecretary, mentor } = year.viewers;
  const [old, fresh] = [aForm(), aForm()];
  await keepDraft(mentor, old, words(0, "很久以前"));
  await db.owner.draft.updateMany({ where: { form: old }, data: { savedAt: new Date(Date.now() - 91 * 86_400_000) } });
  await keepDraft(hostSecretary, fresh, words(0, "现在"));
  expect(await db.owner.draft.count({ where: { form: old } })).toBe(0);
  expect(await db.owner.draft.count({ where: { form: fresh } })).toBe(1);
});

test("no password and no ID number is kept, and no field without measure", () => {
  expect(
    draftValues.parse({ agreed: "好", password: "x", newPassword: "x", idNumber: "1", topics: ["a", "b"] }),
  ).toEqual({
    ...{ agreed: "好", topics: ["a", "b"] },
  });
  expect(draftValues.safeParse({ agreed: "好".repeat(20_001) }).success).toBe(false);
  expect(draftValues.safeParse({ agreed: { nested: "no" } }).success).toBe(false);
  expect(draftValues.safeParse(Object.fromEntries(Array.from({ length: 601 }, (_, n) => [`f${n}`, ""]))).success).toBe(
    false,
  );
});

test("a seal names writer, post and form; one changed by a letter, or made elsewhere, is none", async () => {
  const { hostSecretary, hostLeader } = year.viewers;
  const seal = await sealDraft(hostSecretary, "talk:1", "7");
  const opened = await openSeal(seal);
  expect(opened).toEqual({
    ...{ accountId: hostSecretary.accountId, postId: hostSecretary.postId, form: "talk:1", base: "7" },
  });
  expect(opened && isSealOf(opened, hostSecretary)).toBe(true);
  expect(opened && isSealOf(opened, hostLeader)).toBe(false);
  expect(opened && isSealOf(opened, { ...hostSecretary, postId: hostLeader.postId })).toBe(false);
  for (const bad of ["", "x", `${seal.slice(0, -3)}aaa`, null, 3]) expect(await openSeal(bad)).toBeNull();
});

test("words that came after the session had ended are their writer's draft, and lose no other's", async () => {
  const { hostSecretary, hostLeader } = year.viewers;
  const form = aForm();
  const seal = await openSeal(await sealDraft(hostSecretary, form, null));
  if (!seal) throw new Error("no seal");
  await putDraftAway(seal, { agreed: "没来得及提交" }, 0);
  expect((await openDraft(hostLeader, form)).kept).toBeNull();
  expect((await openDraft(hostSecretary, form)).kept).toMatchObject({ version: 1, values: { agreed: "没来得及提交" } });
  await putDraftAway(seal, { agreed: "又写了一次" }, 1);
  expect((await openDraft(hostSecretary, form)).kept).toMatchObject({ version: 2, other: null });
  await putDraftAway(seal, { agreed: "另一台电脑上写的" }, 1);
  expect((await openDraft(hostSecretary, form)).kept).toMatchObject({
    ...{ version: 3, values: { agreed: "另一台电脑上写的" }, other: { agreed: "又写了一次" } },
  });
});

test("sent again after signing in, they end the draft they were put away as", async () => {
  const { placement, viewers } = year;
  const viewer = viewers.mentor;
  const form = `talk:${placement.id}`;
  const seal = await openSeal(await sealDraft(viewer, form, null));
  if (!seal) throw new Error("no seal");
  const submissionId = randomUUID();
  await putDraftAway(seal, { agreed }, 0, submissionId);
  const input = { placementId: placement.id, heldOn: "2026-10-09", agreed };
  const envelope = { submissionId, draft: { form, version: 0 } };
  expect((await perform(recordTalk, input, { viewer, clock, envelope })).status).toBe("done");
  expect((await openDraft(viewer, form)).kept).toBeNull();
});
