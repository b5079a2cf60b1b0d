import { aScene, aUnit, aViewer, aYearUnderWay } from "@seed/builders";
import { afterAll, beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { applyImport } from "@/lib/features/imports/commands/apply-import";
import { chooseForKnown } from "@/lib/features/imports/commands/choose-for-known";
import { confirmImport } from "@/lib/features/imports/commands/confirm-import";
import { discardImport } from "@/lib/features/imports/commands/discard-import";
import { overruleRow } from "@/lib/features/imports/commands/overrule-row";
import { remapImport } from "@/lib/features/imports/commands/remap-import";
import { stageImport } from "@/lib/features/imports/commands/stage-import";
import { undoImport } from "@/lib/features/imports/commands/undo-import";
import { runImport } from "@/lib/features/imports/jobs";
import { contactPerson } from "@/lib/features/people/commands/contact-person";
import { clockOn } from "@/lib/platform/clock";
import { stopJobs } from "@/lib/platform/jobs";
import { perform } from "@/lib/platform/perform";
import type { PersonViewer } from "@/lib/platform/viewer";
import { anIdNumber, ROSTER_HEADER, rosterLine, uploaded } from "../support/imports";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
afterAll(stopJobs);
const clock = clockOn(calendarDate("2026-10-12"));
type Lines = readonly (readonly string[])[];

/** The staff of a fresh department with one unit, and what stages a roster for them. */
async function theOffice() {
  const scene = await aScene(db.owner);
  const unitId = await aUnit(scene, "市财政局", "cityOrgan");
  const staff = await aViewer(scene, "departmentStaff");
  const stage = async (lines: Lines, viewer: PersonViewer = staff) => {
    const intake = await uploaded("roster", [["栖云市干部花名册"], ROSTER_HEADER, ...lines]);
    return perform(stageImport, { kind: "roster", fileName: "花名册.csv", intake }, { viewer, clock });
  };
  const staged = async (lines: Lines): Promise<string> => {
    const done = await stage(lines);
    if (done.status !== "done") throw new Error(JSON.stringify(done));
    return done.answer.batchId;
  };
  const confirm = (batchId: string, which = "good") =>
    perform(confirmImport, { batchId, which }, { viewer: staff, clock });
  const { departmentId, accountId, personId, postId } = staff;
  const run = (batchId: string) => runImport({ batchId, departmentId, accountId, personId, postId }, clock);
  const batch = (id: string) => db.owner.importBatch.findUniqueOrThrow({ where: { id } });
  const rows = (batchId: string) => db.owner.importRow.findMany({ where: { batchId }, orderBy: { row: "asc" } });
  return { scene, unitId, staff, stage, staged, confirm, run, batch, rows };
}

test("an ugly roster is staged, confirmed, carried out by the job as that person, and taken back", async () => {
  const { scene, unitId, staff, staged, confirm, run, batch, rows } = await theOffice();
  const batchId = await staged([
    rosterLine(2, "市财政局"),
    rosterLine(4, "市 财政局", {
      1: anIdNumber(4).replace(/[0-9]/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
    }),
    rosterLine(6, "查无此局"),
    rosterLine(8, "市财政局", { 1: "1.10101E+17" }),
    rosterLine(2, "市财政局"),
    ["", "", "", "", "", "", "", "", ""],
    ["注：以上人员均已核实", "", "", "", "", "", "", "", ""],
  ]);
  const codes = (await rows(batchId)).map((row) => (row.errors as { code: string }[]).map(({ code }) => code));
  expect(codes).toEqual([[], [], ["unitUnknown"], ["idRuined"], ["duplicatePerson"]]);
  expect(await confirm(batchId, "allOrNothing")).toMatchObject({
    status: "refused",
    refusal: { code: "importHasErrors", facts: { bad: 3 } },
  });
  expect(await confirm(batchId)).toMatchObject({ status: "done" });
  expect(await batch(batchId)).toMatchObject({ state: "confirming" });
  const jobs = await db.owner.$queryRaw<
    { data: { batchId: string } }[]
  >`select data from pgboss.job where name = 'import.apply'`;
  expect(jobs.map((job) => job.data.batchId)).toContain(batchId);

  await run(batchId);
  expect(await batch(batchId)).toMatchObject({
    state: "confirmed",
    done: 2,
    report: { created: 2, updated: 0, skipped: 0, refused: 3 },
  });
  const people = await db.owner.person.findMany({
    where: { importBatchId: batchId },
    include: { directory: true, profile: true },
  });
  expect(people).toHaveLength(2);
  expect(people[0]).toMatchObject({
    unitId,
    directory: { name: "陆文婧", initials: "lwj", unitId },
    profile: {
      sex: "female",
      birthMonth: "1990-05",
      nativePlace: "湖南祁阳",
      partyStatus: "member",
      standing: "civilServant",
    },
  });
  const identities = await db.owner.identity.findMany({ where: { departmentId: scene.departmentId } });
  expect(identities.map(({ idNumber }) => idNumber).sort()).toEqual([anIdNumber(2), anIdNumber(4)].sort());
  const audit = await db.owner.auditEntry.findMany({
    where: { event: "import.apply", departmentId: scene.departmentId },
  });
  expect(
    audit
      .filter((row) => row.subjectKind === "person")
      .map((row) => row.subjectId)
      .sort(),
  ).toEqual(people.map(({ id }) => id).sort());
  expect(audit[0]).toMatchObject({ viewerKind: "job", accountId: staff.accountId, role: "departmentStaff" });
  expect(JSON.stringify(audit.map((row) => row.changes))).not.toContain(anIdNumber(2));

  expect(await perform(undoImport, { batchId }, { viewer: staff, clock })).toMatchObject({
    status: "done",
    answer: { removed: 2 },
  });
  expect(await db.owner.person.count({ where: { importBatchId: batchId } })).toBe(0);
  expect(await batch(batchId)).toMatchObject({ state: "undone" });
  expect(await perform(undoImport, { batchId }, { viewer: staff, clock })).toMatchObject({
    refusal: { code: "importNotConfirmed" },
  });
});

test("a known ID number is skipped unless chosen; updating writes what the row says, and undoing writes back what stood", async () => {
  const { staff, unitId, staged, confirm, run, batch, rows } = await theOffice();
  const first = await staged([rosterLine(2, "市财政局", { 8: "13800000000" })]);
  await confirm(first);
  await run(first);
  const again = await staged([rosterLine(2, "市财政局", { 6: "三级主任科员" })]);
  const [row] = await rows(again);
  expect(row).toMatchObject({ decision: "skip", errors: [] });
  expect(await confirm(again)).toMatchObject({ refusal: { code: "importNothingGood" } });
  expect(await perform(chooseForKnown, { batchId: again, choice: "update" }, { viewer: staff, clock })).toMatchObject({
    answer: { count: 1 },
  });
  await confirm(again);
  await run(again);
  expect(await batch(again)).toMatchObject({ state: "confirmed", report: { created: 0, updated: 1 } });
  const personId = row?.subjectId ?? "";
  const held = () =>
    db.owner.person.findUniqueOrThrow({ where: { id: personId }, include: { directory: true, profile: true } });
  expect(await held()).toMatchObject({
    phone: "13800000000",
    directory: { title: "三级主任科员" },
    profile: { position: "三级主任科员", unitId },
  });
  expect(await perform(undoImport, { batchId: again }, { viewer: staff, clock })).toMatchObject({
    answer: { restored: 1 },
  });
  expect(await held()).toMatchObject({ directory: { title: "四级主任科员" }, profile: { position: "四级主任科员" } });
});

test("undoing is refused as a whole once anything refers to a person it brought", async () => {
  const { scene, staff, unitId, staged, confirm, run, batch } = await theOffice();
  const batchId = await staged([rosterLine(2, "市财政局"), rosterLine(4, "市财政局")]);
  await confirm(batchId);
  await run(batchId);
  const [person] = await db.owner.person.findMany({ where: { importBatchId: batchId } });
  await aViewer(scene, "cadre", { unitId, personId: person?.id });
  expect(await perform(undoImport, { batchId }, { viewer: staff, clock })).toMatchObject({
    status: "refused",
    refusal: { code: "importInUse" },
  });
  expect(await db.owner.cadreProfile.count({ where: { importBatchId: batchId } })).toBe(2);
  expect(await batch(batchId)).toMatchObject({ state: "confirmed" });
});

test("undoing a roster is refused while a person it brought leads a unit or answers for it; nothing of theirs is deleted", async () => {
  const { scene, staff, unitId, staged, confirm, run } = await theOffice();
  const batchId = await staged([rosterLine(2, "市财政局"), rosterLine(4, "市财政局")]);
  await confirm(batchId);
  await run(batchId);
  const { departmentId } = scene;
  const [person] = await db.owner.person.findMany({ where: { importBatchId: batchId } });
  const held = { departmentId, unitId, personId: person?.id ?? "", fromOn: new Date("2026-10-01") };
  await db.owner.unitLeader.create({ data: { ...held, title: "局长" } });
  await db.owner.firstResponsible.create({ data: held });
  expect(await perform(undoImport, { batchId }, { viewer: staff, clock })).toMatchObject({
    status: "refused",
    refusal: { code: "importInUse" },
  });
  expect(await db.owner.unitLeader.count({ where: { departmentId } })).toBe(1);
  expect(await db.owner.firstResponsible.count({ where: { departmentId } })).toBe(1);
  expect(await db.owner.person.count({ where: { importBatchId: batchId } })).toBe(2);
});

test("a sex other than the ID number's passes with a reason, row by row; other faults nobody overrules", async () => {
  const { staff, staged, confirm, run, rows } = await theOffice();
  const batchId = await staged([rosterLine(2, "市财政局", { 2: "男" }), rosterLine(4, "查无此局")]);
  const [own, bad] = await rows(batchId);
  expect(await confirm(batchId)).toMatchObject({ refusal: { code: "importNothingGood" } });
  const at = (row: typeof own) => ({ batchId, sheet: row?.sheet, row: row?.row });
  expect(await perform(overruleRow, { ...at(bad), reason: "档案如此" }, { viewer: staff, clock })).toMatchObject({
    status: "invalid",
  });
  expect(await perform(overruleRow, { ...at(own), reason: " " }, { viewer: staff, clock })).toMatchObject({
    status: "invalid",
  });
  expect(await perform(overruleRow, { ...at(own), reason: "档案认定为男" }, { viewer: staff, clock })).toMatchObject({
    status: "done",
  });
  expect(await confirm(batchId)).toMatchObject({ status: "done" });
  await run(batchId);
  expect(await db.owner.cadreProfile.findMany({ where: { importBatchId: batchId } })).toMatchObject([
    { sex: "male", overruledReason: "档案认定为男" },
  ]);
});

test("what the records became since the preview counts: a row whose unit has gone is refused in the report", async () => {
  const { unitId, staged, confirm, run, batch } = await theOffice();
  const batchId = await staged([rosterLine(2, "市财政局")]);
  await confirm(batchId);
  await db.owner.unit.update({ where: { id: unitId }, data: { name: "市财政与国资局" } });
  await run(batchId);
  expect(await batch(batchId)).toMatchObject({ state: "confirmed", report: { created: 0, refused: 1 } });
});

test("E1: the job carries nothing out once the post is no longer that person's", async () => {
  const { staff, staged, confirm, run, batch } = await theOffice();
  const batchId = await staged([rosterLine(2, "市财政局")]);
  await confirm(batchId);
  await db.owner.post.update({ where: { id: staff.postId }, data: { toOn: new Date("2026-10-01") } });
  await run(batchId);
  expect(await batch(batchId)).toMatchObject({ state: "failed", report: { failure: "postGone" } });
  expect(await db.owner.person.count({ where: { importBatchId: batchId } })).toBe(0);
});

test("another mapping reads the same file anew; a discarded import keeps no row", async () => {
  const { staff, staged, rows, batch, confirm } = await theOffice();
  const batchId = await staged([rosterLine(2, "市财政局")]);
  const intake = await uploaded("roster", [ROSTER_HEADER, rosterLine(2, "市财政局"), rosterLine(4, "市财政局")]);
  expect(await perform(remapImport, { batchId, intake }, { viewer: staff, clock })).toMatchObject({ status: "done" });
  expect(await rows(batchId)).toHaveLength(2);
  expect(await perform(remapImport, { batchId, intake: null }, { viewer: staff, clock })).toMatchObject({
    status: "invalid",
  });
  expect(await perform(discardImport, { batchId }, { viewer: staff, clock })).toMatchObject({ status: "done" });
  expect(await rows(batchId)).toEqual([]);
  expect(await batch(batchId)).toMatchObject({ state: "discarded" });
  for (const refused of [
    await perform(discardImport, { batchId }, { viewer: staff, clock }),
    await perform(remapImport, { batchId, intake }, { viewer: staff, clock }),
    await perform(chooseForKnown, { batchId, choice: "skip" }, { viewer: staff, clock }),
    await confirm(batchId),
  ])
    expect(refused).toMatchObject({ status: "refused", refusal: { code: "importNotStaged" } });
});

test("E1: nobody but the staff imports, and another department's batch is not there", async () => {
  const { scene, stage, staged, rows } = await theOffice();
  const batchId = await staged([rosterLine(2, "市财政局", { 2: "男" })]);
  const [row] = await rows(batchId);
  const leader = await aViewer(scene, "departmentLeader");
  const { viewers } = await aYearUnderWay(db.owner);
  expect(await stage([rosterLine(2, "市财政局")], leader)).toMatchObject({ refusal: { code: "postMayNot" } });
  for (const viewer of [leader, viewers.departmentStaff, viewers.sendingLiaison, viewers.systemAdministrator]) {
    for (const attempt of [
      await perform(confirmImport, { batchId, which: "good" }, { viewer, clock }),
      await perform(undoImport, { batchId }, { viewer, clock }),
      await perform(discardImport, { batchId }, { viewer, clock }),
      await perform(chooseForKnown, { batchId, choice: "skip" }, { viewer, clock }),
      await perform(overruleRow, { batchId, sheet: row?.sheet, row: row?.row, reason: "x" }, { viewer, clock }),
    ])
      expect(attempt).toEqual({ status: "notFound" });
  }
});

test("E1: carrying out is for the staff of the batch's department, and only once it is confirmed", async () => {
  const { staff, staged, confirm, batch } = await theOffice();
  const batchId = await staged([rosterLine(2, "市财政局")]);
  const { viewers } = await aYearUnderWay(db.owner);
  const attempt = (viewer: PersonViewer) => perform(applyImport, { batchId }, { viewer, clock });
  expect(await attempt(staff)).toMatchObject({ status: "refused", refusal: { code: "importNotStaged" } });
  await confirm(batchId);
  expect(await attempt(viewers.departmentStaff)).toEqual({ status: "notFound" });
  expect(await attempt(viewers.departmentLeader)).toEqual({ status: "notFound" });
  expect(await perform(applyImport, {}, { viewer: staff, clock })).toMatchObject({ status: "invalid" });
  const all = await Promise.all(Array.from({ length: 8 }, () => attempt(staff)));
  expect(all.filter((one) => one.status === "done")).toHaveLength(1);
  expect(await db.owner.person.count({ where: { importBatchId: batchId } })).toBe(1);
  expect(await batch(batchId)).toMatchObject({ state: "confirmed" });
});

test("E2: what someone edited after the import is not undone over their edit", async () => {
  const { staff, staged, confirm, run, rows } = await theOffice();
  const batchId = await staged([rosterLine(2, "市财政局")]);
  await confirm(batchId);
  await run(batchId);
  const personId = (await rows(batchId))[0]?.subjectId ?? "";
  const edited = await perform(contactPerson, { personId, phone: "13900000000" }, { viewer: staff, clock });
  expect(edited.status).toBe("done");
  expect(await perform(undoImport, { batchId }, { viewer: staff, clock })).toMatchObject({
    status: "refused",
    refusal: { code: "importInUse" },
  });
  expect(await db.owner.person.findUnique({ where: { id: personId } })).toMatchObject({ phone: "13900000000" });
});
