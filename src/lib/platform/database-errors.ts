import { type Refusal, type RefusalCode, refusal } from "../domain/refusal";

/** What the driver, the client and the server each call the same fault, as one text and one code. */
function readError(error: unknown): { code: string | null; text: string } {
  const texts: string[] = [];
  let code: string | null = null;
  const seen = new Set<unknown>();
  const walk = (value: unknown): void => {
    if (value === null || typeof value !== "object" || seen.has(value)) return;
    seen.add(value);
    const fault = value as Record<string, unknown>;
    for (const key of ["message", "originalMessage", "constraint", "index"]) {
      if (typeof fault[key] === "string") texts.push(fault[key]);
    }
    if (typeof fault.originalCode === "string") code = fault.originalCode;
    else if (typeof fault.code === "string" && code === null) code = fault.code;
    for (const key of ["cause", "meta", "driverAdapterError", "constraint"]) walk(fault[key]);
  };
  walk(error);
  return { code, text: texts.join("\n") };
}

/** What the database refused by itself, as the rule it backs. A race that slipped past a lock ends here. */
const BACKED: readonly [pattern: RegExp, code: RefusalCode][] = [
  [/placement_one_at_a_time/, "cadreElsewhere"],
  [/placement_units_differ/, "sendingIsHost"],
  [/S4: the position/, "positionFull"],
  [/S2: the cadre/, "notOnDecidedList"],
  [/S2: the decided list/, "listLocked"],
  [/S5: the exam is decided/, "scoreSettled"],
  [/S5: the panel is closed/, "panelClosed"],
  [/S5: the panel has marked|panel_mark_panel_id_scorer_id_fkey/, "panelMarked"],
  [/candidate_programme_id_cadre_id/, "registeredBefore"],
  [/panel_candidate_pkey/, "heardElsewhere"],
  [/panel_programme_id_name/, "changedMeanwhile"],
  [/S1: the meeting/, "meetingRecorded"],
  [/first_responsible_one_at_a_time/, "firstResponsibleUnchanged"],
  [/mentor_one_of_a_host|mentor_one_of_a_placement/, "mentorUnchanged"],
  [/review_one_of_a_kind|review_corrects_id/, "reviewAlreadySigned"],
  [/report_one_of_a_period|report_corrects_id|report_placement_id_period/, "reportAlreadySubmitted"],
  [/receipt_acknowledged_once/, "alreadyAcknowledged"],
  [/placement_outcome_placement_id/, "outcomeAlreadyDecided"],
  [/O9: /, "sealedRecord"],
  [/import_in_use/, "importInUse"],
];

/** The reasons the database itself can give: it knows the rule, and none of the facts. */
export const BACKED_CODES: readonly RefusalCode[] = [...new Set(BACKED.map(([, code]) => code))];

/** The refusal a constraint or trigger stands for, or null when the fault is none of ours. */
export function refusalOf(error: unknown): Refusal | null {
  const { text } = readError(error);
  const code = BACKED.find(([pattern]) => pattern.test(text))?.[1];
  return code ? refusal(code) : null;
}

/** Serialization failure, deadlock, or the client's own word for them: the whole may be tried again. */
export function isPassing(error: unknown): boolean {
  const { code } = readError(error);
  return code === "40001" || code === "40P01" || code === "P2034";
}

/** Is something else still referring to what was to be deleted? */
export function isReferred(error: unknown): boolean {
  const { code, text } = readError(error);
  return code === "23503" || code === "P2003" || /violates foreign key constraint/.test(text);
}
