import type { PartyStatus, Sex, Standing } from "../vocabulary";
import type { SheetRow } from "./cell";
import { type PartialDay, readDay } from "./day-reader";
import type { RosterField } from "./fields";
import type { Header } from "./header";
import type { Mapping } from "./mapping";
import { readEthnicity, readId, readName, readPartyStatus, readPhone, readSex, readStanding } from "./person-values";
import type { RowError } from "./row-error";
import { type RowReader, rowReader } from "./row-reader";

/** A cadre as a row of the roster gives them. Days are as exact as the sheet: 'YYYY-MM' or 'YYYY-MM-DD'. */
export type RosterValues = {
  name: string | null;
  idNumber: string | null;
  sex: Sex | null;
  /** 'YYYY-MM', as the row has it, else as the ID number has it. */
  birthMonth: string | null;
  partyStatus: PartyStatus | null;
  standing: Standing | null;
  joinedParty: PartialDay | null;
  startedWork: PartialDay | null;
  positionSince: PartialDay | null;
  rankSince: PartialDay | null;
} & Record<
  Exclude<
    RosterField,
    | "name"
    | "idNumber"
    | "sex"
    | "birth"
    | "partyStatus"
    | "standing"
    | "joinedParty"
    | "startedWork"
    | "positionSince"
    | "rankSince"
  >,
  string | null
>;

function birthMonth(reader: RowReader<"roster">, fromId: string | null, today: string | undefined): string | null {
  const reading = readDay(reader.cell("birth"));
  // 1990.1 as a number: the ID number tells which of the two months was meant.
  const settled =
    reading && "fault" in reading && fromId ? reading.options?.find((option) => option === fromId) : undefined;
  const day = reader.day("birth", { reading: settled ? { day: settled } : reading, notAfter: today });
  if (day === null) return reading === null ? fromId : null;
  if (fromId && day.slice(0, 7) !== fromId)
    reader.fail("birth", "birthMismatch", { expected: fromId.replace("-", ".") });
  return day.slice(0, 7);
}

/**
 * Reads one row of a roster. Sex and birth month must agree with the ID number (the department may overrule that, for archives
 * differ lawfully); where the row is silent the ID number speaks. `today` (YYYY-MM-DD), where given, refuses days after it.
 */
export function readRosterRow(
  mapping: Mapping<"roster">,
  header: Header,
  row: SheetRow,
  today?: string,
): { values: RosterValues; errors: RowError[] } {
  const reader = rowReader("roster", mapping, header, row);
  const name = reader.take("name", readName(reader.cell("name")));
  const id = readId(reader.cell("idNumber"));
  const idNumber = reader.take("idNumber", id);
  const told = id?.reading?.valid ? id.reading : null;
  if (told && today && told.birthDate > today) reader.fail("idNumber", "idBirthInFuture", { expected: told.birthDate });
  const sex = reader.take("sex", readSex(reader.cell("sex")));
  if (told && sex && told.sex !== sex) reader.fail("sex", "sexMismatch", { expected: told.sex });
  const past = { notAfter: today };
  const values: RosterValues = {
    name,
    idNumber,
    sex: sex ?? told?.sex ?? null,
    birthMonth: birthMonth(reader, told?.birthDate.slice(0, 7) ?? null, today),
    ethnicity: readEthnicity(reader.cell("ethnicity")),
    nativePlace: reader.text("nativePlace"),
    partyStatus: reader.take("partyStatus", readPartyStatus(reader.cell("partyStatus"))),
    joinedParty: reader.day("joinedParty", past),
    startedWork: reader.day("startedWork", past),
    unit: reader.text("unit"),
    position: reader.text("position"),
    positionSince: reader.day("positionSince", past),
    rank: reader.text("rank"),
    rankSince: reader.day("rankSince", past),
    standing: reader.take("standing", readStanding(reader.cell("standing"))),
    education: reader.text("education"),
    degree: reader.text("degree"),
    fullTimeEducation: reader.text("fullTimeEducation"),
    fullTimeDegree: reader.text("fullTimeDegree"),
    fullTimeSchool: reader.text("fullTimeSchool"),
    inServiceEducation: reader.text("inServiceEducation"),
    inServiceDegree: reader.text("inServiceDegree"),
    inServiceSchool: reader.text("inServiceSchool"),
    school: reader.text("school"),
    technicalTitle: reader.text("technicalTitle"),
    phone: reader.take("phone", readPhone(reader.cell("phone"))),
    remark: reader.text("remark"),
  };
  return { values, errors: reader.errors };
}
