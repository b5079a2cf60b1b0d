import type { ListKey } from "@/lib/domain/list/shapes";
import { reading } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";

export type SavedView = { id: string; name: string; query: string; shared: boolean; own: boolean };

/** The views of a list the viewer keeps, and those shared with their role in their place. */
export const savedViews = (viewer: PersonViewer, list: ListKey): Promise<SavedView[]> =>
  reading(viewer, async (tx) => {
    const { departmentId, accountId, role, unitId } = viewer;
    const rows = await tx.savedView.findMany({
      where: { departmentId, list, OR: [{ accountId }, { shared: true, role, unitId }] },
      orderBy: { createdAt: "asc" },
      take: 50,
    });
    return rows.map((row) => ({
      ...{ id: row.id, name: row.name, query: row.query, shared: row.shared },
      own: row.accountId === accountId,
    }));
  });
