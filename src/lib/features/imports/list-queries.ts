import { type ImportState, Prisma } from "@/generated/prisma/client";
import type { ListAsked } from "@/lib/domain/list/asked";
import { type Extent, type Paged, withRows } from "@/lib/domain/list/page";
import type { ImportKind } from "@/lib/domain/vocabulary";
import { reading } from "@/lib/platform/db";
import { inOrder, keysetPage } from "@/lib/platform/keyset";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver } from "@/lib/policy/policy";

export type ImportRow = {
  id: string;
  kind: ImportKind;
  fileName: string;
  state: ImportState;
  total: number;
  createdAt: string;
};

/** The imports of the viewer's department, the latest first; null where the post does not import. */
export async function importsList(
  viewer: PersonViewer,
  asked: ListAsked,
  extent: Extent,
): Promise<Paged<ImportRow> | null> {
  if (!mayEver(viewer, "import.read")) return null;
  return reading(viewer, async (tx) => {
    const { text, filters } = asked;
    const page = await keysetPage(
      tx,
      {
        from: Prisma.sql`import_batch b`,
        id: Prisma.sql`b.id`,
        idType: "uuid",
        where: [
          Prisma.sql`b.department_id = ${viewer.departmentId}::uuid`,
          ...(text ? [Prisma.sql`strpos(lower(b.file_name), ${text.toLowerCase()}) > 0`] : []),
          ...(filters.kind ? [Prisma.sql`b.kind = ${filters.kind}::import_kind`] : []),
          ...(filters.state ? [Prisma.sql`b.state = ${filters.state}::import_state`] : []),
        ],
        sorts: {
          file: { by: Prisma.sql`b.file_name`, type: "text" },
          rows: { by: Prisma.sql`b.total`, type: "number" },
          at: { by: Prisma.sql`extract(epoch from b.created_at) * 1000`, type: "number" },
        },
      },
      asked,
      extent,
    );
    const rows = await tx.importBatch.findMany({
      where: { id: { in: page.rows.map((one) => one.id) } },
      select: { id: true, kind: true, fileName: true, state: true, total: true, createdAt: true },
    });
    return withRows(
      page,
      inOrder(page.rows, rows, (row) => row.id).map((row) => ({ ...row, createdAt: row.createdAt.toISOString() })),
    );
  });
}
