import { readWrittenDate } from "@/lib/domain/written-date";
import type { FieldFaults } from "../ui/action-state";
import type { Letter } from "./letter";

export const FIELDS = {
  talk: { heldOn: 20, agreed: 2000, note: 2000 },
  report: { work: 4000, study: 4000, life: 4000, thought: 4000 },
} as const satisfies Record<Letter["about"]["kind"], Record<string, number>>;

/**
 * What a form holds, read as the server will read it: a day is written out now, for its year would be another one if it
 * is sent in the next. The server decides all the same.
 */
export function contentOf(
  kind: Letter["about"]["kind"],
  form: FormData,
  thisYear: number,
): { content: Record<string, string>; faults: FieldFaults } {
  const content: Record<string, string> = {};
  const faults: Record<string, string[]> = {};
  for (const [name, most] of Object.entries(FIELDS[kind])) {
    const text = String(form.get(name) ?? "").trim();
    content[name] = text;
    if (text === "" && name !== "note") faults[name] = ["required"];
    if (text.length > most) faults[name] = [`tooLong:${most}`];
  }
  if (content.heldOn) {
    const day = readWrittenDate(content.heldOn, thisYear);
    if (day) content.heldOn = day;
    else faults.heldOn = ["badDate"];
  }
  return { content, faults };
}
