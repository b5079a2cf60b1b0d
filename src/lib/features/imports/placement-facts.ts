import type { CalendarDate } from "@/lib/domain/calendar-date";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { recordError, type StagedError } from "@/lib/domain/import/against-records";
import { compact } from "@/lib/domain/import/cell";
import { readKin } from "@/lib/domain/import/read-kin";
import type { PlacementValues } from "@/lib/domain/import/read-placements";
import { type Opening, type OpeningGround, whyNotTakeOver } from "@/lib/domain/opening";
import type { DecisionFact } from "@/lib/domain/placement";
import { whyNotConfirmArrival } from "@/lib/domain/placement-acts";
import { firstRefusal, refusal } from "@/lib/domain/refusal";
import { whyNotHeldBefore } from "@/lib/domain/review";
import { type DaySpan, termEnd } from "@/lib/domain/term";
import { loadCalendar } from "@/lib/platform/calendar";
import { dayOf } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import { kinFinder, leadersNow } from "../placements/kin-facts";
import { decidedIn, isAnnouncedIn } from "../selection/decided-facts";
import type { BatchOptions, ReadRow, StagedRow } from "./facts";
import { cadresHeld, knownPeople } from "./roster-facts";
import { unitsByName } from "./row-facts";

/** The decision as a row gives it: whole, or else to follow (T4). */
export const decisionOf = (values: PlacementValues): DecisionFact => {
  const { decisionBody: body, decisionDate, decisionNumber: documentNumber } = values;
  const decidedOn = decisionDate === null ? null : parseCalendarDate(decisionDate);
  const isWhole = body !== null && decidedOn !== null && documentNumber !== null;
  return { status: isWhole ? "given" : "toFollow", body, decidedOn, documentNumber };
};

/** What a batch of placements stands on: its programme, the terms already taken, the positions by host and title. */
export async function placementGround(tx: Tx, departmentId: string, programmeId: string) {
  const programme = await tx.programme.findFirst({ where: { id: programmeId, departmentId } });
  const positions = await tx.position.findMany({ where: { programmeId } });
  const placements = await tx.placement.findMany({
    where: { departmentId, state: { not: "cancelled" } },
    select: {
      ...{ programmeId: true, positionId: true, hostUnitId: true, cadreId: true },
      ...{ startsOn: true, endsOn: true, actualEndOn: true },
    },
  });
  const terms = placements.map(({ startsOn, endsOn, actualEndOn, ...rest }) => ({
    ...rest,
    span: { from: dayOf(startsOn), to: dayOf(actualEndOn ?? endsOn) } as DaySpan,
  }));
  return { programme, positions, terms };
}

/** T4 by rows: people, units and front line that exist; S2–S4, S6 and T2 of the rulebook, each row after those above it. */
export async function judgePlacements(
  tx: Tx,
  departmentId: string,
  rows: readonly ReadRow[],
  options: BatchOptions,
  today: CalendarDate,
): Promise<StagedRow[]> {
  const { programme, positions, terms } = await placementGround(tx, departmentId, options.programmeId ?? "");
  const isSelected = await decidedIn(tx, options.programmeId);
  const isAnnounced = programme ? await isAnnouncedIn(tx, programme.id) : false;
  const units = await unitsByName(tx, departmentId);
  const values = rows.map((row) => row.values as PlacementValues);
  const known = await knownPeople(
    tx,
    departmentId,
    values.flatMap(({ idNumber }) => idNumber ?? []),
  );
  const hosts = values.flatMap(({ hostUnit }) => (hostUnit && units.get(compact(hostUnit))?.id) || []);
  const leadersOf = await leadersNow(tx, hosts, today);
  const kinOf = await kinFinder(tx, hosts);
  const calendar = await loadCalendar(tx, departmentId);
  const held = await cadresHeld(tx, [...known.values()]);
  let placed = terms.filter((term) => term.programmeId === programme?.id).length;
  const taken = [...terms];
  return rows.map((row, i) => {
    const value = values[i] as PlacementValues;
    const errors: StagedError[] = [...row.errors];
    const fail = (column: string, code: Parameters<typeof recordError>[2], params: Record<string, string | number>) =>
      errors.push(recordError(row.row, column, code, params));
    const cadreId = (value.idNumber && known.get(value.idNumber)) || null;
    const cadre = cadreId ? held.get(cadreId) : undefined;
    if (value.idNumber && !cadre?.hasProfile) fail("身份证号", "cadreUnknown", { value: value.name ?? "" });
    if (cadre && value.name && compact(cadre.name) !== compact(value.name))
      fail("姓名", "nameDiffers", { value: value.name });
    const sending = value.sendingUnit === null ? undefined : units.get(compact(value.sendingUnit));
    const host = value.hostUnit === null ? undefined : units.get(compact(value.hostUnit));
    if (value.sendingUnit && !sending) fail("派出单位", "unitUnknown", { value: value.sendingUnit });
    if (value.hostUnit && !host) fail("接收单位", "unitUnknown", { value: value.hostUnit });
    if (cadre?.hasProfile && sending && cadre.unitId !== sending.id)
      fail("派出单位", "sendingUnitDiffers", { value: sending.name });
    const position = positions.find((p) => p.hostUnitId === host?.id && p.title === value.position);
    if (!position && host && !programme?.frontLines.includes(value.frontLine ?? ""))
      fail("战线", "frontLineUnknown", {
        value: value.frontLine ?? "",
        known: programme?.frontLines.join("、") ?? "",
      });
    const startsOn = value.start === null ? null : parseCalendarDate(value.start);
    if (errors.length === 0 && programme && cadreId && sending && host && startsOn) {
      const kin = readKin(value.kin);
      const opening: Opening = {
        departmentId,
        cadreId,
        sendingUnitId: sending.id,
        hostUnitId: host.id,
        startsOn,
        takeOverOn: today,
        decision: decisionOf(value),
        kin: kin && kinOf(host.id, kin),
        waiver: null,
      };
      const positionId = position?.id ?? `new:${host.id}:${value.position}`;
      const ground: OpeningGround = {
        programme: {
          id: programme.id,
          isOpen: programme.status === "open",
          quota: programme.quota,
          placed,
          hostCapacity: programme.hostCapacity,
        },
        position: {
          programmeId: programme.id,
          hostUnitId: host.id,
          // A position this import makes has as many places as the import needs.
          places: position?.places ?? Number.POSITIVE_INFINITY,
          terms: taken.filter((term) => term.positionId === positionId).map((term) => term.span),
        },
        isOnDecidedList: isSelected(cadreId),
        isAnnounced,
        cadreTerms: taken.filter((term) => term.cadreId === cadreId).map((term) => term.span),
        hostTerms: taken.filter((term) => term.hostUnitId === host.id).map((term) => term.span),
        hostLeaderIds: leadersOf(host.id),
      };
      const arrivedOn = value.arrived === null ? startsOn : (parseCalendarDate(value.arrived) ?? startsOn);
      const endsOn = termEnd(startsOn);
      const course = { state: "decided" as const, arrivedOn: null, startsOn, endsOn, takeOverOn: today };
      const why = firstRefusal(
        () => (position && position.approvedOn === null ? refusal("positionNotOffered") : null),
        () => whyNotTakeOver(opening, ground, today),
        () => whyNotConfirmArrival(course, { firstResponsibleId: null, mentorId: null }, arrivedOn, today),
      );
      const early = value.halfYear ? whyNotHeldBefore({ ...course, actualEndOn: null }, calendar) : null;
      const refused = [
        why && { why, column: why.code === "kinAtHost" ? "亲属回避情况" : "挂职岗位" },
        early && { why: early, column: "半年考核" },
      ].filter((one) => one !== null);
      for (const { why: one, column } of refused)
        fail(column, "ruleRefuses", { ...one.facts, refusal: one.code, rule: one.rule });
      if (refused.length === 0) {
        placed++;
        const span = { from: startsOn, to: endsOn };
        taken.push({ programmeId: programme.id, positionId, hostUnitId: host.id, cadreId, span });
      }
    }
    return { ...row, errors, subjectId: null, decision: null };
  });
}
