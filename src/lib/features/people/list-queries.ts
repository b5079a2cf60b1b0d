import { Prisma } from "@/generated/prisma/client";
import type { ListAsked } from "@/lib/domain/list/asked";
import { type Extent, type Paged, withRows } from "@/lib/domain/list/page";
import type { Standing, UnitKind } from "@/lib/domain/vocabulary";
import { reading } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import { inOrder, keysetPage, sqlWithin } from "@/lib/platform/keyset";
import { sqlNamed } from "@/lib/platform/sql-named";
import type { PersonViewer } from "@/lib/platform/viewer";
import { within } from "@/lib/policy/policy";

export type PersonRow = {
  personId: string;
  name: string;
  title: string | null;
  unitName: string | null;
  standing: Standing | null;
  rank: string | null;
};

/** The people within the viewer's reach, by pinyin unless another order is asked. */
export const peopleList = (viewer: PersonViewer, asked: ListAsked, extent: Extent): Promise<Paged<PersonRow>> =>
  reading(viewer, async (tx) => {
    const { text, filters } = asked;
    const page = await keysetPage(
      tx,
      {
        from: Prisma.sql`person p left join directory_entry d on d.person_id = p.id left join unit u on u.id = p.unit_id`,
        id: Prisma.sql`p.id`,
        idType: "uuid",
        where: [
          sqlWithin("p", within(viewer, "person.read")),
          ...(text ? [sqlNamed("d.", text)] : []),
          ...(filters.unit && isId(filters.unit) ? [Prisma.sql`p.unit_id = ${filters.unit}::uuid`] : []),
          ...(filters.only ? [Prisma.sql`exists (select 1 from cadre_profile c where c.person_id = p.id)`] : []),
        ],
        sorts: {
          name: { by: Prisma.sql`d.pinyin`, type: "text" },
          unit: { by: Prisma.sql`u.pinyin`, type: "text" },
        },
      },
      asked,
      extent,
    );
    const rows = await tx.person.findMany({
      where: { id: { in: page.rows.map((one) => one.id) } },
      include: { directory: true, profile: true },
    });
    const unitIds = rows.map((row) => row.unitId).filter((one) => one !== null);
    const units = new Map((await tx.unit.findMany({ where: { id: { in: unitIds } } })).map((unit) => [unit.id, unit]));
    return withRows(
      page,
      inOrder(page.rows, rows, (row) => row.id).map((row) => ({
        personId: row.id,
        name: row.directory?.name ?? "",
        title: row.directory?.title ?? null,
        unitName: units.get(row.unitId ?? "")?.name ?? null,
        standing: row.profile?.standing ?? null,
        rank: row.profile?.rank ?? null,
      })),
    );
  });

export type UnitRow = {
  unitId: string;
  name: string;
  kind: UnitKind;
  region: string | null;
  firstResponsible: string | null;
};

/** The units within the viewer's reach, by pinyin unless another order is asked. */
export const unitsList = (viewer: PersonViewer, asked: ListAsked, extent: Extent): Promise<Paged<UnitRow>> =>
  reading(viewer, async (tx) => {
    const { text, filters } = asked;
    const named = Prisma.sql`select 1 from first_responsible f where f.unit_id = u.id and f.to_on is null`;
    const page = await keysetPage(
      tx,
      {
        from: Prisma.sql`unit u left join region r on r.id = u.region_id`,
        id: Prisma.sql`u.id`,
        idType: "uuid",
        where: [
          sqlWithin("u", within(viewer, "unit.read")),
          ...(text ? [Prisma.sql`(${sqlNamed("u.", text)} or ${sqlNamed("u.short_", text)})`] : []),
          ...(filters.kind ? [Prisma.sql`u.kind = ${filters.kind}::unit_kind`] : []),
          ...(filters.first ? [Prisma.sql`not exists (${named})`] : []),
        ],
        sorts: {
          name: { by: Prisma.sql`u.pinyin`, type: "text" },
          region: { by: Prisma.sql`r.name`, type: "text" },
        },
      },
      asked,
      extent,
    );
    const ids = page.rows.map((one) => one.id);
    const rows = await tx.unit.findMany({ where: { id: { in: ids } } });
    const first = await tx.firstResponsible.findMany({ where: { unitId: { in: ids }, toOn: null } });
    const regionIds = rows.map((row) => row.regionId).filter((one) => one !== null);
    const regions = await tx.region.findMany({ where: { id: { in: regionIds } } });
    const names = await tx.directoryEntry.findMany({ where: { personId: { in: first.map((one) => one.personId) } } });
    return withRows(
      page,
      inOrder(page.rows, rows, (row) => row.id).map((row) => {
        const holder = first.find((one) => one.unitId === row.id);
        return {
          unitId: row.id,
          name: row.name,
          kind: row.kind,
          region: regions.find((one) => one.id === row.regionId)?.name ?? null,
          firstResponsible: names.find((one) => one.personId === holder?.personId)?.name ?? null,
        };
      }),
    );
  });
