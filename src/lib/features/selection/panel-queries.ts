import { dayOf, dayOrNull } from "@/lib/platform/days";
import { reading } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver, within } from "@/lib/policy/policy";

/** S5: the panels in reach, the last first: a scorer's own, the department's all. */
export const panelsPage = (viewer: PersonViewer) =>
  reading(viewer, async (tx) => {
    if (!mayEver(viewer, "panel.read")) return null;
    const rows = await tx.panel.findMany({
      where: within(viewer, "panel.read"),
      include: { candidates: true },
      orderBy: [{ heldOn: "desc" }, { name: "asc" }],
    });
    const programmes = await tx.programme.findMany({ where: { id: { in: rows.map((row) => row.programmeId) } } });
    return rows.map(({ id, name, heldOn, closedOn, programmeId, candidates }) => ({
      ...{ id, name, heldOn: dayOf(heldOn), closedOn: dayOrNull(closedOn), candidates: candidates.length },
      programme: programmes.find((one) => one.id === programmeId)?.name ?? "",
    }));
  });
