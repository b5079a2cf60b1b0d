import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { checkCharacter } from "@/lib/domain/id-number";
import { contactPerson } from "@/lib/features/people/commands/contact-person";
import { preparePerson } from "@/lib/features/people/commands/prepare-person";
import { readIdentity } from "@/lib/features/people/commands/read-identity";
import { revisePerson } from "@/lib/features/people/commands/revise-person";
import { identityNumber } from "@/lib/features/people/queries";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});
const today = "2026-10-12";
const clock = clockOn(calendarDate(today));

let made = 0;
/** A number of no region there is, valid by its last character; odd for a man, even for a woman. */
function idNumber(birth: string, sex: "male" | "female"): string {
  made += 1;
  const first = `990101${birth}${String(made * 2 + (sex === "male" ? 1 : 0)).padStart(3, "0")}`;
  return first + checkCharacter(first);
}
const cadre = (unitId: string, extra: Record<string, unknown> = {}) => ({
  name: "单雪莹",
  unitId,
  title: "四级主任科员",
  cadre: "on",
  sex: "female",
  birthMonth: "1991-08",
  partyStatus: "member",
  standing: "civilServant",
  ...extra,
});

test("staff enter a cadre: directory, contact, identity apart, profile; the log has no number", async () => {
  const { sendingUnitId, viewers } = await aYearUnderWay(db.owner);
  const number = idNumber("19910815", "female");
  const typed = ` ${number.slice(0, 6)} ${number.slice(6).toLowerCase()}`;
  const done = await perform(
    preparePerson,
    cadre(sendingUnitId, { idNumber: typed, phone: "13800138000", nativePlace: " 湖南祁阳 " }),
    {
      viewer: viewers.departmentStaff,
      clock,
    },
  );
  if (done.status !== "done") throw new Error(JSON.stringify(done));
  const { personId } = done.answer;
  expect(await db.owner.directoryEntry.findUnique({ where: { personId } })).toMatchObject({
    name: "单雪莹",
    pinyin: "shanxueying",
    initials: "sxy",
  });
  expect((await db.owner.identity.findUniqueOrThrow({ where: { personId } })).idNumber).toBe(number);
  expect(await db.owner.cadreProfile.findUnique({ where: { personId } })).toMatchObject({
    ...{ birthMonth: "1991-08", nativePlace: "湖南祁阳" },
  });
  const entry = await db.owner.auditEntry.findFirstOrThrow({ where: { subjectId: personId } });
  expect(JSON.stringify(entry.changes)).not.toContain(number);
});

test("an ID number is checked, is one person's, and agrees with sex and birth unless a reason says why not", async () => {
  const { sendingUnitId, viewers } = await aYearUnderWay(db.owner);
  const as = { viewer: viewers.departmentStaff, clock };
  const number = idNumber("19910815", "female");
  const wrong = number.slice(0, 17) + (number.endsWith("1") ? "2" : "1");
  const enter = (extra: Record<string, unknown>) => perform(preparePerson, cadre(sendingUnitId, extra), as);
  expect(await enter({ idNumber: wrong })).toMatchObject({ fields: { idNumber: ["badIdNumber"] } });
  expect(await enter({ idNumber: number, birthMonth: "1991-09" })).toMatchObject({
    fields: { overruledReason: ["idNumberDisagrees"] },
  });
  const reason = "以干部档案认定的出生年月为准";
  expect(await enter({ idNumber: number, birthMonth: "1991-09", overruledReason: reason })).toMatchObject({
    status: "done",
  });
  expect(await enter({ idNumber: number })).toMatchObject({ fields: { idNumber: ["idNumberKnown"] } });
  expect(await enter({ birthMonth: undefined, sex: undefined })).toMatchObject({
    fields: { birthMonth: ["required"], sex: ["required"] },
  });
});

test("E1: only staff enter and correct people; a stale form is refused, a blank ID number stays as it is", async () => {
  const { sendingUnitId, placement, viewers } = await aYearUnderWay(db.owner);
  expect(await perform(preparePerson, cadre(sendingUnitId), { viewer: viewers.sendingLiaison, clock })).toMatchObject({
    status: "refused",
    refusal: { code: "postMayNot" },
  });
  const number = idNumber("19910815", "female");
  const personId = placement.cadreId;
  const revise = (extra: Record<string, unknown>, version?: number) =>
    perform(
      revisePerson,
      { personId, ...cadre(sendingUnitId, extra) },
      { viewer: viewers.departmentStaff, clock, envelope: { version } },
    );
  expect(await revise({ idNumber: number }, 1)).toMatchObject({ status: "done" });
  expect(await revise({ name: "单雪" }, 1)).toMatchObject({ refusal: { code: "changedMeanwhile" } });
  expect(await revise({ name: "单雪" }, 2)).toMatchObject({ status: "done" });
  expect((await db.owner.identity.findUniqueOrThrow({ where: { personId } })).idNumber).toBe(number);
  expect((await db.owner.directoryEntry.findUniqueOrThrow({ where: { personId } })).name).toBe("单雪");
  expect(
    await perform(revisePerson, { personId, ...cadre(sendingUnitId) }, { viewer: viewers.strangerLiaison, clock }),
  ).toEqual({ status: "notFound" });
});

test("E2: correcting a person leaves a trace of party status, standing and rank; of the ID number and phone only a hash", async () => {
  const { sendingUnitId, placement, viewers } = await aYearUnderWay(db.owner);
  const { cadreId: personId } = placement;
  const number = idNumber("19910815", "female");
  const extra = {
    partyStatus: "none",
    standing: "institutionStaff",
    rank: "管理岗七级",
    phone: "13800001111",
    idNumber: number,
  };
  const sent = { viewer: viewers.departmentStaff, clock };
  expect(await perform(revisePerson, { personId, ...cadre(sendingUnitId, extra) }, sent)).toMatchObject({
    status: "done",
  });
  const { changes } = await db.owner.auditEntry.findFirstOrThrow({
    where: { event: "person.revise", subjectId: personId },
  });
  expect(changes).toMatchObject({
    partyStatus: "none",
    standing: "institutionStaff",
    rank: { hash: expect.any(String) },
  });
  for (const kept of [number, "13800001111"]) expect(JSON.stringify(changes)).not.toContain(kept);
  expect(changes).toHaveProperty("phone.hash");
});

test("contact data: the cadre's own, the liaison's for its people, nobody else's", async () => {
  const { placement, viewers } = await aYearUnderWay(db.owner);
  const input = { personId: placement.cadreId, phone: "13900001111" };
  for (const viewer of [viewers.cadre, viewers.sendingLiaison, viewers.departmentStaff])
    expect(await perform(contactPerson, input, { viewer, clock })).toMatchObject({ status: "done" });
  for (const viewer of [viewers.hostSecretary, viewers.strangerLiaison])
    expect(await perform(contactPerson, input, { viewer, clock })).toEqual({ status: "notFound" });
  expect(await perform(contactPerson, { ...input, phone: "12" }, { viewer: viewers.cadre, clock })).toMatchObject({
    fields: { phone: ["badPhone"] },
  });
});

test("E2: a view of an ID number is logged with who and whose, and the number is kept in no answer", async () => {
  const { scene, placement, viewers } = await aYearUnderWay(db.owner);
  const { cadreId: personId } = placement;
  const number = idNumber("19910815", "female");
  await db.owner.identity.create({ data: { personId, departmentId: scene.departmentId, idNumber: number } });
  const submissionId = crypto.randomUUID();
  const seen = await perform(
    readIdentity,
    { personId },
    { viewer: viewers.departmentLeader, clock, envelope: { submissionId } },
  );
  expect(seen).toEqual({ status: "done", answer: { personId } });
  expect(await identityNumber(viewers.departmentLeader, personId)).toBe(number);
  expect(await db.owner.auditEntry.findFirst({ where: { event: "identity.read", subjectId: personId } })).toMatchObject(
    { outcome: "done", personId: viewers.departmentLeader.personId, role: "departmentLeader" },
  );
  for (const viewer of [viewers.sendingLiaison, viewers.cadre]) {
    expect(await perform(readIdentity, { personId }, { viewer, clock })).not.toMatchObject({ status: "done" });
    expect(await identityNumber(viewer, personId)).toBeNull();
  }
});

test("a name that is read otherwise is spelt by hand, and stays so while the name does", async () => {
  const { sendingUnitId, viewers } = await aYearUnderWay(db.owner);
  const as = { viewer: viewers.departmentStaff, clock };
  const spelt = (personId: string) =>
    db.owner.directoryEntry.findUniqueOrThrow({ where: { personId }, select: { pinyin: true, initials: true } });
  const done = await perform(preparePerson, cadre(sendingUnitId, { name: "乐行", spelling: " Yue  xing " }), as);
  if (done.status !== "done") throw new Error(JSON.stringify(done));
  const { personId } = done.answer;
  expect(await spelt(personId)).toEqual({ pinyin: "yuexing", initials: "yx" });
  const revised = (extra: Record<string, unknown>, version: number) =>
    perform(revisePerson, { ...cadre(sendingUnitId, { personId, name: "乐行", ...extra }), version }, as);
  expect(await revised({ title: "三级主任科员" }, 1)).toMatchObject({ status: "done" });
  expect(await spelt(personId)).toEqual({ pinyin: "yuexing", initials: "yx" });
  for (const spelling of ["yue1 xing", "乐行", "yue-xing"])
    expect(await revised({ spelling }, 2)).toMatchObject({ status: "invalid", fields: { spelling: ["badSpelling"] } });
  expect(await revised({ spelling: "lü hang" }, 2)).toMatchObject({ status: "done" });
  expect(await spelt(personId)).toEqual({ pinyin: "lvhang", initials: "lh" });
  expect(await revised({ name: "乐远行" }, 3)).toMatchObject({ status: "done" });
  expect(await spelt(personId)).not.toEqual({ pinyin: "lvhang", initials: "lh" });
});
