import { type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import { fullYears } from "@/lib/domain/selection/eligibility";
import { scoreOf } from "@/lib/domain/selection/exam";
import { type Score, totalOf } from "@/lib/domain/selection/ranking";
import type { PartyStatus, Sex } from "@/lib/domain/vocabulary";
import type { Tx } from "@/lib/platform/db";

export type RosterRow = {
  id: string;
  cadreId: string;
  name: string;
  title: string | null;
  unit: string;
  sex: Sex | null;
  birthMonth: string | null;
  /** Full years on the day asked for. */
  age: number | null;
  ethnicity: string | null;
  partyStatus: PartyStatus | null;
  education: string | null;
  exam: Score;
  interview: Score;
  total: number | null;
};

/** The people of a list as a meeting has them before it, in the order given: the department's alone. */
export async function rosterOf(
  tx: Tx,
  candidates: readonly { id: string; cadreId: string; sendingUnitId: string }[],
  { on, examWeight }: { on: CalendarDate; examWeight: number },
): Promise<RosterRow[]> {
  const cadres = { in: candidates.map((one) => one.cadreId) };
  const of = { candidateId: { in: candidates.map((one) => one.id) } };
  const profiles = new Map(
    (await tx.cadreProfile.findMany({ where: { personId: cadres } })).map((p) => [p.personId, p]),
  );
  const entries = new Map(
    (await tx.directoryEntry.findMany({ where: { personId: cadres } })).map((e) => [e.personId, e]),
  );
  const unitIds = { in: [...new Set(candidates.map((one) => one.sendingUnitId))] };
  const units = new Map((await tx.unit.findMany({ where: { id: unitIds } })).map((unit) => [unit.id, unit.name]));
  const exams = new Map((await tx.examEntry.findMany({ where: of })).map((one) => [one.candidateId, one]));
  const spoken = new Map((await tx.interviewScore.findMany({ where: of })).map((one) => [one.candidateId, one]));
  return candidates.map(({ id, cadreId, sendingUnitId }) => {
    const [profile, entry] = [profiles.get(cadreId), entries.get(cadreId)];
    const [exam, interview] = [scoreOf(exams.get(id)), scoreOf(spoken.get(id))];
    const birthMonth = profile?.birthMonth ?? null;
    return {
      ...{ id, cadreId, name: entry?.name ?? "", title: entry?.title ?? null, unit: units.get(sendingUnitId) ?? "" },
      ...{ sex: profile?.sex ?? null, birthMonth, age: birthMonth && fullYears(calendarDate(`${birthMonth}-01`), on) },
      ...{ ethnicity: profile?.ethnicity ?? null, partyStatus: profile?.partyStatus ?? null },
      ...{ education: profile?.education ?? profile?.degree ?? null },
      ...{ exam, interview, total: totalOf({ exam, interview }, examWeight) },
    } as RosterRow;
  });
}
