import { randomUUID } from "node:crypto";
import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { calendarDate } from "@/lib/domain/calendar-date";
import { accept } from "@/lib/domain/decision";
import { recordTalk } from "@/lib/features/mentoring/commands/record-talk";
import { readIdentity } from "@/lib/features/people/commands/read-identity";
import { clockOn } from "@/lib/platform/clock";
import { reading, type Tx } from "@/lib/platform/db";
import { id, text } from "@/lib/platform/input";
import { command, perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
let year: Awaited<ReturnType<typeof aYearUnderWay>>;
beforeAll(async () => {
  db = await theWorld();
  year = await aYearUnderWay(db.owner);
});
const clock = clockOn(calendarDate("2026-10-12"));

/** A small verb of our own, with a place in its save where a test may interfere. */
const renaming = (meanwhile: (tx: Tx) => Promise<void> = async () => undefined) =>
  command({
    permission: "unit.revise",
    input: z.object({ unitId: id, name: text(50) }),
    locks: () => [],
    timeout: 10_000,
    load: async (tx, { unitId }) => {
      const unit = await tx.unit.findUnique({ where: { id: unitId } });
      if (!unit) return null;
      return {
        scope: { scope: "unit", id: unit.id, departmentId: unit.departmentId },
        subject: unit,
        version: unit.version,
      };
    },
    decide: (unit, { name }) => accept({ id: unit.id, name }),
    save: async (tx, fact) => {
      await tx.unit.updateMany({ where: { id: fact.id }, data: { name: fact.name, version: { increment: 1 } } });
      await meanwhile(tx);
      return { answer: { unitId: fact.id }, about: { kind: "unit", id: fact.id } };
    },
  });

const talk = () => ({ placementId: year.placement.id, heldOn: "2026-10-09", agreed: `十月谈话 ${randomUUID()}` });
const talksSaying = (agreed: string) => db.owner.talk.count({ where: { agreed } });
const unitOf = (unitId: string) => db.owner.unit.findUniqueOrThrow({ where: { id: unitId } });
const logOf = (subjectId: string) => db.owner.auditEntry.findMany({ where: { subjectId }, orderBy: { seq: "asc" } });

test("a form sent again gets the stored answer and has one effect and one row in the log", async () => {
  const input = talk();
  const sent = { viewer: year.viewers.hostSecretary, clock, envelope: { submissionId: randomUUID() } };
  const first = await perform(recordTalk, input, sent);
  expect(first.status).toBe("done");
  expect(await perform(recordTalk, input, sent)).toEqual(first);
  expect(await talksSaying(input.agreed)).toBe(1);
  if (first.status === "done") expect(await logOf(first.answer.talkId)).toHaveLength(1);
});

test("the same form sent four times at once has one effect; the others get its answer", async () => {
  const input = talk();
  const sent = { viewer: year.viewers.hostSecretary, clock, envelope: { submissionId: randomUUID() } };
  const answers = await Promise.all([1, 2, 3, 4].map(() => perform(recordTalk, input, sent)));
  for (const answer of answers) expect(answer).toEqual({ ...answers[0], status: "done" });
  expect(await talksSaying(input.agreed)).toBe(1);
});

test("a submission is its sender's: under another account the same id is another form", async () => {
  const input = talk();
  const envelope = { submissionId: randomUUID() };
  await perform(recordTalk, input, { viewer: year.viewers.hostSecretary, clock, envelope });
  await perform(recordTalk, input, { viewer: year.viewers.hostLeader, clock, envelope });
  expect(await talksSaying(input.agreed)).toBe(2);
});

test("E2: the answer kept for one verb is no answer for another: nothing is done, and the attempt is logged", async () => {
  const envelope = { submissionId: randomUUID() };
  const sent = { viewer: year.viewers.departmentStaff, clock, envelope };
  expect(await perform(recordTalk, talk(), sent)).toMatchObject({ status: "done" });
  const { otherUnitId: unitId } = year;
  const before = await unitOf(unitId);
  expect(await perform(renaming(), { unitId, name: "借用旧表单" }, sent)).toMatchObject({
    status: "refused",
    refusal: { code: "formAlreadyUsed", rule: "E2" },
  });
  expect(await unitOf(unitId)).toEqual(before);
  const log = await db.owner.auditEntry.findMany({ where: { event: "unit.revise", outcome: "refused" } });
  expect(log.map((row) => row.changes)).toContainEqual({ rule: "E2", code: "formAlreadyUsed" });
});

test("E2: every view of an ID number is logged, also one asked for again with the same form", async () => {
  const { scene, placement, viewers } = year;
  const { cadreId: personId } = placement;
  await db.owner.identity.create({
    data: { personId, departmentId: scene.departmentId, idNumber: "990101199108010021" },
  });
  const sent = { viewer: viewers.departmentStaff, clock, envelope: { submissionId: randomUUID() } };
  for (const times of [1, 2]) {
    expect(await perform(readIdentity, { personId }, sent)).toMatchObject({ status: "done" });
    expect(await db.owner.auditEntry.count({ where: { event: "identity.read", outcome: "done" } })).toBe(times);
  }
});

test("E2: a form that saw an older version is refused, changes nothing, and the attempt is logged", async () => {
  const { otherUnitId: unitId, viewers } = year;
  const viewer = viewers.departmentStaff;
  const { version } = await unitOf(unitId);
  const by = (name: string) => perform(renaming(), { unitId, name }, { viewer, clock, envelope: { version } });
  expect(await by("茶坪镇")).toMatchObject({ status: "done" });
  expect(await by("茶坪街道")).toMatchObject({
    status: "refused",
    refusal: { code: "changedMeanwhile", rule: "E2" },
  });
  expect(await unitOf(unitId)).toMatchObject({ name: "茶坪镇", version: version + 1 });
  expect((await logOf(unitId)).at(-1)).toMatchObject({
    event: "unit.revise",
    outcome: "refused",
    changes: { rule: "E2", code: "changedMeanwhile" },
  });
});

test("E2: what was denied and what a rule refused stands in the log, with who, in which post and why", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const input = { placementId: placement.id, heldOn: "2026-10-09", agreed: "两周内补齐走访记录" };
  await perform(recordTalk, input, { viewer: viewers.sendingLiaison, clock });
  await perform(recordTalk, input, { viewer: viewers.strangerHost, clock });
  await perform(recordTalk, { ...input, heldOn: "2026-10-13" }, { viewer: viewers.hostLeader, clock });
  const rows = await db.owner.auditEntry.findMany({ where: { event: "talk.record" }, orderBy: { seq: "asc" } });
  const by = (viewer: typeof viewers.cadre) => rows.find((row) => row.accountId === viewer.accountId);
  expect(by(viewers.sendingLiaison)).toMatchObject({
    outcome: "denied",
    role: "sendingLiaison",
    postId: viewers.sendingLiaison.postId,
    address: "127.0.0.1",
    placementId: placement.id,
    changes: { rule: "E1", code: "postMayNot" },
  });
  expect(by(viewers.strangerHost)).toMatchObject({ outcome: "denied", changes: { rule: "E1", code: "notFound" } });
  expect(by(viewers.hostLeader)).toMatchObject({
    outcome: "refused",
    placementId: placement.id,
    changes: { rule: "H3", code: "talkInFuture" },
  });
});

test("a read inside a change throws, because a second connection there starves the pool", async () => {
  const { hostUnitId: unitId, viewers } = year;
  const viewer = viewers.departmentStaff;
  const inside = renaming(() => reading(viewer, async () => undefined, clock));
  await expect(perform(inside, { unitId, name: "白石坡街道" }, { viewer, clock })).rejects.toThrow(
    "a read inside a change",
  );
  expect((await unitOf(unitId)).name).toBe("白石坡镇");
});

test("a bug rolls back everything, the submission and the log included, and is not tried again", async () => {
  const { sendingUnitId: unitId, viewers } = year;
  const submissionId = randomUUID();
  let attempts = 0;
  const broken = renaming(async () => {
    attempts++;
    throw new TypeError("a bug");
  });
  const sent = { viewer: viewers.departmentStaff, clock, envelope: { submissionId } };
  await expect(perform(broken, { unitId, name: "市发改局" }, sent)).rejects.toThrow("a bug");
  expect(attempts).toBe(1);
  expect((await unitOf(unitId)).name).toBe("市发展改革委");
  expect(await db.owner.submission.count({ where: { id: submissionId } })).toBe(0);
  expect(await logOf(unitId)).toEqual([]);
  expect(await perform(renaming(), { unitId, name: "市发改局" }, sent)).toMatchObject({ status: "done" });
});

test("a passing conflict is tried again as a whole: one effect, one row in the log", async () => {
  const { scene, viewers } = await aYearUnderWay(db.owner);
  const { id: unitId } = await db.owner.unit.findFirstOrThrow({ where: { departmentId: scene.departmentId } });
  const { version } = await unitOf(unitId);
  let attempts = 0;
  const unlucky = renaming(async () => {
    if (++attempts < 3) throw Object.assign(new Error("could not serialize access"), { code: "40001" });
  });
  expect(
    await perform(unlucky, { unitId, name: "改后名称" }, { viewer: viewers.departmentStaff, clock }),
  ).toMatchObject({
    status: "done",
  });
  expect(attempts).toBe(3);
  expect((await unitOf(unitId)).version).toBe(version + 1);
  expect(await logOf(unitId)).toHaveLength(1);
});

test("it is tried five times and no more", async () => {
  const { hostUnitId: unitId, viewers } = year;
  let attempts = 0;
  const hopeless = renaming(async () => {
    attempts++;
    throw Object.assign(new Error("could not serialize access"), { code: "40001" });
  });
  const sent = perform(hopeless, { unitId, name: "不会保存" }, { viewer: viewers.departmentStaff, clock });
  await expect(sent).rejects.toThrow("could not serialize");
  expect(attempts).toBe(5);
});

test("two changes that really deadlock in PostgreSQL both arrive", async () => {
  const { scene, viewers } = await aYearUnderWay(db.owner);
  const units = await db.owner.unit.findMany({ where: { departmentId: scene.departmentId }, take: 2 });
  const [a, b] = [units[0]!.id, units[1]!.id];
  let holding = 0;
  let bothHold: () => void = () => undefined;
  const both = new Promise<void>((resolve) => {
    bothHold = resolve;
  });
  let attempts = 0;
  // Each holds its own row, waits until the other holds its own too, then wants the other's.
  const crossing = (other: string) =>
    renaming(async (tx) => {
      attempts++;
      if (++holding === 2) bothHold();
      await both;
      await tx.unit.updateMany({ where: { id: other }, data: { version: { increment: 1 } } });
    });
  const sent = { viewer: viewers.departmentStaff, clock };
  const done = await Promise.all([
    perform(crossing(b), { unitId: a, name: "甲单位" }, sent),
    perform(crossing(a), { unitId: b, name: "乙单位" }, sent),
  ]);
  expect(done.map((one) => one.status)).toEqual(["done", "done"]);
  expect(attempts).toBe(3);
  expect([(await unitOf(a)).version, (await unitOf(b)).version]).toEqual([3, 3]);
});
