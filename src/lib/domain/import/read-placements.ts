import { parseCalendarDate } from "../calendar-date";
import { termEnd } from "../term";
import { compact, type SheetRow, tidy } from "./cell";
import { type PartialDay, readDay, readDayRange } from "./day-reader";
import type { PlacementField } from "./fields";
import type { Header } from "./header";
import type { Mapping } from "./mapping";
import { readId, readName } from "./person-values";
import { readKin } from "./read-kin";
import type { RowError } from "./row-error";
import { type RowReader, rowReader } from "./row-reader";

/** A placement already running, as a row gives it (T4). Days are 'YYYY-MM-DD'. */
export type PlacementValues = {
  start: string | null;
  /** The end by T1; a sheet's own end is only compared with it. */
  end: string | null;
  arrived: string | null;
  decisionDate: string | null;
  /** T4: held on paper before; null where it was not. */
  halfYear: "offline" | null;
} & Record<Exclude<PlacementField, "start" | "end" | "term" | "arrived" | "decisionDate" | "halfYear">, string | null>;

type Reader = RowReader<"placements">;

/** A day where a month will not do. */
function wholeDay(reader: Reader, field: PlacementField, day: PartialDay | null): string | null {
  if (day === null || day.length === 10) return day;
  reader.fail(field, "dayNeeded");
  return null;
}

/** T1: the start, to the day, and the end that follows from it; an end written otherwise is an error. */
function term(reader: Reader): { start: string | null; end: string | null } {
  const range = readDayRange(reader.cell("term"));
  const own = readDay(reader.cell("start"));
  const startField = own === null && range ? "term" : "start";
  const start = wholeDay(reader, startField, reader.day(startField, { reading: own ?? range?.from ?? null }));
  const ownEnd = readDay(reader.cell("end"));
  const endField = ownEnd === null && range?.to ? "term" : "end";
  const written = reader.day(endField, { reading: ownEnd ?? range?.to ?? null });
  const begins = start === null ? null : parseCalendarDate(start);
  const end = begins === null ? null : termEnd(begins);
  if (end !== null && start !== null && written !== null) {
    if (written < start.slice(0, written.length)) reader.fail(endField, "datesReversed");
    else if (written !== end.slice(0, written.length)) reader.fail(endField, "termNotOneYear", { expected: end });
  }
  return { start, end };
}

/** S6: the cell as it stands, each line a piece of its own; kin of whom no name is given are not told. */
function kin(reader: Reader): string | null {
  const said = reader.text("kin");
  const lines = said && (reader.cell("kin")?.text ?? said).split(/[\r\n]+/).map(tidy);
  const joined = lines ? lines.filter((line) => line !== "").join("；") : null;
  if (readKin(joined)?.some(({ name }) => name === "")) reader.fail("kin", "kinUnnamed");
  return joined;
}

const OFFLINE = /^(已?(在|于)?线下|已?纸质|已(完成|考核|做|办)|完成|优秀|良好|合格|称职|基本称职|不称职)/;
const NOT_HELD = /^(未|没|无|否|待|尚未|不需要)/;

/** T4: the half-year review held on paper before the system; whatever says neither is asked for again. */
function halfYear(reader: Reader): "offline" | null {
  const said = compact(reader.text("halfYear") ?? "");
  if (said === "" || NOT_HELD.test(said)) return null;
  if (OFFLINE.test(said)) return "offline";
  reader.fail("halfYear", "halfYearUnknown");
  return null;
}

/**
 * Reads one row of the placements already running (T4). The term is exactly one year (T1), sending and receiving unit differ (S3); mentor,
 * first responsible person and decision may be missing and then show as missing. `today` refuses an arrival or a decision after it.
 */
export function readPlacementRow(
  mapping: Mapping<"placements">,
  header: Header,
  row: SheetRow,
  today?: string,
): { values: PlacementValues; errors: RowError[] } {
  const reader = rowReader("placements", mapping, header, row);
  const unit = (field: "sendingUnit" | "hostUnit") => {
    const text = reader.text(field);
    return text === null ? null : compact(text);
  };
  const { start, end } = term(reader);
  const arrived = wholeDay(reader, "arrived", reader.day("arrived", { notAfter: today }));
  if (arrived && start && arrived < start) reader.fail("arrived", "datesReversed");
  const values: PlacementValues = {
    name: reader.take("name", readName(reader.cell("name"))),
    idNumber: reader.take("idNumber", readId(reader.cell("idNumber"))),
    sendingUnit: unit("sendingUnit"),
    hostUnit: unit("hostUnit"),
    position: reader.text("position"),
    frontLine: reader.text("frontLine"),
    start,
    end,
    arrived,
    decisionBody: reader.text("decisionBody"),
    decisionDate: wholeDay(reader, "decisionDate", reader.day("decisionDate", { notAfter: today })),
    decisionNumber: reader.text("decisionNumber"),
    firstResponsible: reader.take("firstResponsible", readName(reader.cell("firstResponsible"))),
    mentor: reader.take("mentor", readName(reader.cell("mentor"))),
    mentorPost: reader.text("mentorPost"),
    kin: kin(reader),
    halfYear: halfYear(reader),
    remark: reader.text("remark"),
  };
  if (values.sendingUnit && values.sendingUnit === values.hostUnit) reader.fail("hostUnit", "sameUnit");
  return { values, errors: reader.errors };
}
