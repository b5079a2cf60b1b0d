import type { PlacementFacts } from "@/lib/domain/placement";
import { clock } from "@/lib/platform/clock";
import { reading, type Tx } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import { REACH, within } from "@/lib/policy/policy";
import { placementFacts } from "./facts";

/** Every placement the viewer's post reads, as facts; for lists that collect what is due. */
export const placementFactsWithin = async (tx: Tx, viewer: PersonViewer): Promise<PlacementFacts[]> =>
  (await tx.placement.findMany({ where: within(viewer, "placement.read"), orderBy: { startsOn: "desc" } })).map(
    placementFacts,
  );

/** What the list can be narrowed by: only what occurs among the placements in reach. */
export const placementFilters = (viewer: PersonViewer) =>
  reading(viewer, async (tx) => {
    const where = within(viewer, "placement.read");
    const rows = await tx.placement.findMany({
      where,
      distinct: ["programmeId", "positionId", "sendingUnitId"],
      select: { programmeId: true, positionId: true, sendingUnitId: true },
    });
    const among = (ids: string[]) => ({ where: { id: { in: [...new Set(ids)] } } });
    const programmes = await tx.programme.findMany({
      ...among(rows.map((row) => row.programmeId)),
      orderBy: { startsOn: "desc" },
    });
    const positions = await tx.position.findMany(among(rows.map((row) => row.positionId)));
    const units = await tx.unit.findMany({
      ...among(rows.map((row) => row.sendingUnitId)),
      orderBy: { pinyin: "asc" },
    });
    return {
      programmes: programmes.map(({ id, name }) => ({ id, name })),
      frontLines: [...new Set(positions.map((row) => row.frontLine))].sort(),
      sendingUnits: REACH[viewer.role] === "sending" ? [] : units.map(({ id, name }) => ({ id, name })),
    };
  });

/** What preparing a placement chooses from: approved positions of open programmes, and the cadres of the department. */
export const openingChoices = (viewer: PersonViewer) =>
  reading(viewer, async (tx) => {
    const programmes = await tx.programme.findMany({
      where: { AND: [within(viewer, "programme.read"), { status: "open" }] },
      orderBy: { startsOn: "desc" },
    });
    const positions = await tx.position.findMany({
      where: { programmeId: { in: programmes.map((one) => one.id) }, approvedOn: { not: null } },
      orderBy: [{ hostUnitId: "asc" }, { title: "asc" }],
    });
    const profiles = await tx.cadreProfile.findMany({ where: { departmentId: viewer.departmentId } });
    const people = await tx.directoryEntry.findMany({
      where: { personId: { in: profiles.map((one) => one.personId) } },
      orderBy: { pinyin: "asc" },
    });
    const units = await tx.unit.findMany({
      where: { id: { in: [...positions.map((one) => one.hostUnitId), ...profiles.map((one) => one.unitId)] } },
    });
    const unit = new Map(units.map((row) => [row.id, row.name]));
    const home = new Map(profiles.map((row) => [row.personId, unit.get(row.unitId) ?? ""]));
    return {
      today: clock.today(),
      positions: positions.map((row) => ({
        id: row.id,
        title: row.title,
        frontLine: row.frontLine,
        host: unit.get(row.hostUnitId) ?? "",
        programme: programmes.find((one) => one.id === row.programmeId)?.name ?? "",
      })),
      cadres: people.map((row) => ({ id: row.personId, name: row.name, unit: home.get(row.personId) ?? "" })),
    };
  });
