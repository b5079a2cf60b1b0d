import { randomUUID } from "node:crypto";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { compact } from "@/lib/domain/import/cell";
import { readKin } from "@/lib/domain/import/read-kin";
import type { PlacementValues } from "@/lib/domain/import/read-placements";
import { termEnd } from "@/lib/domain/term";
import { columnOf } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import { kinFinder, kinRows } from "../placements/kin-facts";
import { decisionOf, placementGround } from "./placement-facts";
import { knownPeople } from "./roster-facts";
import { pieces, unitsByName } from "./row-facts";
import { importedRow, PIECE, type Taken, type Taking } from "./taking-facts";

/** S4: the positions the rows need and the programme lacks, approved today, with a place for each row. */
async function positionsFor(tx: Tx, { batch, options, rows, actor, clock }: Taking, hostOf: (name: string) => string) {
  const programmeId = options.programmeId ?? "";
  const { positions } = await placementGround(tx, batch.departmentId, programmeId);
  const idOf = new Map(positions.map((one) => [`${one.hostUnitId}\n${one.title}`, one.id]));
  const missing = new Map<string, { hostUnitId: string; title: string; frontLine: string; places: number }>();
  for (const { values } of rows) {
    const { hostUnit, position, frontLine } = values as PlacementValues;
    const [hostUnitId, title] = [hostOf(hostUnit ?? ""), position ?? ""];
    const key = `${hostUnitId}\n${title}`;
    if (idOf.has(key)) continue;
    const places = (missing.get(key)?.places ?? 0) + 1;
    missing.set(key, { hostUnitId, title, frontLine: frontLine ?? "", places });
  }
  const made = [...missing].map(([key, position]) => ({ key, id: randomUUID(), ...position }));
  await tx.position.createMany({
    data: made.map(({ key: _, ...position }) => ({
      ...{ ...position, departmentId: batch.departmentId, programmeId, duties: position.title },
      ...{ approvedOn: columnOf(clock.today()), approvedById: actor.personId },
    })),
  });
  for (const { key, id } of made) idOf.set(key, id);
  return { idOf, made: made.map(({ id }) => id) };
}

/** Takes running placements over (T4): with their real dates, the decision 待补 where it is not whole, from today on. */
export async function takePlacements(tx: Tx, taking: Taking): Promise<Taken> {
  const { batch, options, rows, clock, progress } = taking;
  const { departmentId, id: importBatchId } = batch;
  const units = await unitsByName(tx, departmentId);
  const unitOf = (name: string) => units.get(compact(name))?.id ?? "";
  const { idOf, made } = await positionsFor(tx, taking, unitOf);
  const known = await knownPeople(
    tx,
    departmentId,
    rows.flatMap(({ values }) => (values as PlacementValues).idNumber ?? []),
  );
  const kinOf = await kinFinder(
    tx,
    rows.map(({ values }) => unitOf((values as PlacementValues).hostUnit ?? "")).filter((id) => id !== ""),
  );
  const profiles = await tx.cadreProfile.findMany({ where: { personId: { in: [...known.values()] } } });
  const profileOf = new Map(profiles.map((profile) => [profile.personId, profile]));
  const taken: Taken = { results: [], also: [], extra: { positions: made } };
  for (const piece of pieces(rows, PIECE)) {
    const items = piece.map((row) => {
      const values = row.values as PlacementValues;
      const profile = profileOf.get(known.get(values.idNumber ?? "") ?? "");
      const startsOn = parseCalendarDate(values.start ?? "");
      if (!profile || !startsOn) throw new Error(`row ${row.row} was judged good and is not`);
      const decision = decisionOf(values);
      const arrivedOn = parseCalendarDate(values.arrived ?? "") ?? startsOn;
      const hostUnitId = unitOf(values.hostUnit ?? "");
      const id = randomUUID();
      const keys = { departmentId, sendingUnitId: profile.unitId, hostUnitId, cadreId: profile.personId };
      taken.results.push({ ...row, result: "created", subjectId: id, before: null });
      taken.also.push(importedRow("placement", id, { batch, row, did: "created" }));
      const placement = {
        ...{ id, ...keys, importBatchId, programmeId: options.programmeId ?? "", state: "arrived" as const },
        positionId: idOf.get(`${hostUnitId}\n${values.position}`) ?? "",
        ...{ standing: profile.standing, partyMember: /^(member|probationary)$/.test(profile.partyStatus) },
        ...{ startsOn: columnOf(startsOn), endsOn: columnOf(termEnd(startsOn)), arrivedOn: columnOf(arrivedOn) },
        halfYearOffline: values.halfYear === "offline",
        ...{ takeOverOn: columnOf(clock.today()), decisionStatus: decision.status, decisionBody: decision.body },
        ...{ decidedOn: decision.decidedOn && columnOf(decision.decidedOn), decisionNumber: decision.documentNumber },
      };
      const said = readKin(values.kin);
      return { placement, kin: kinRows({ ...keys, placementId: id }, said && kinOf(hostUnitId, said)) };
    });
    await tx.placement.createMany({ data: items.map(({ placement }) => placement) });
    await tx.kinDeclaration.createMany({ data: items.flatMap(({ kin }) => kin) });
    await progress(taken.results.length);
  }
  return taken;
}
