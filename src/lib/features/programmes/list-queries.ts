import { Prisma } from "@/generated/prisma/client";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ListAsked } from "@/lib/domain/list/asked";
import { type Extent, type Paged, withRows } from "@/lib/domain/list/page";
import { dayOf, dayOrNull } from "@/lib/platform/days";
import { reading } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import { inOrder, keysetPage, sqlWithin } from "@/lib/platform/keyset";
import { sqlNamed } from "@/lib/platform/sql-named";
import type { PersonViewer } from "@/lib/platform/viewer";
import { REACH, within } from "@/lib/policy/policy";
import { withinHost } from "./facts";

export type ProgrammeRow = {
  id: string;
  name: string;
  status: "draft" | "open" | "closed";
  quota: number;
  startsOn: CalendarDate;
  approvedOn: CalendarDate | null;
  placed: number | null;
};

/** The programmes of the area, newest first; how many are placed is the department's to see. */
export const programmesList = (viewer: PersonViewer, asked: ListAsked, extent: Extent): Promise<Paged<ProgrammeRow>> =>
  reading(viewer, async (tx) => {
    const { text, filters } = asked;
    const page = await keysetPage(
      tx,
      {
        from: Prisma.sql`programme p`,
        id: Prisma.sql`p.id`,
        idType: "uuid",
        where: [
          sqlWithin("p", within(viewer, "programme.read")),
          ...(text ? [Prisma.sql`strpos(p.name, ${text}) > 0`] : []),
          ...(filters.state ? [Prisma.sql`p.status = ${filters.state}::programme_status`] : []),
        ],
        sorts: {
          name: { by: Prisma.sql`p.name`, type: "text" },
          quota: { by: Prisma.sql`p.quota`, type: "number" },
          startsOn: { by: Prisma.sql`p.starts_on`, type: "day" },
          approvedOn: { by: Prisma.sql`p.approved_on`, type: "day" },
        },
      },
      asked,
      extent,
    );
    const ids = page.rows.map((one) => one.id);
    const rows = await tx.programme.findMany({ where: { id: { in: ids } } });
    const placed =
      REACH[viewer.role] === "department"
        ? await tx.placement.groupBy({
            by: ["programmeId"],
            where: {
              AND: [within(viewer, "placement.read"), { programmeId: { in: ids }, state: { not: "cancelled" } }],
            },
            _count: true,
          })
        : null;
    return withRows(
      page,
      inOrder(page.rows, rows, (row) => row.id).map((row) => ({
        id: row.id,
        name: row.name,
        status: row.status,
        quota: row.quota,
        startsOn: dayOf(row.startsOn),
        approvedOn: dayOrNull(row.approvedOn),
        placed: placed && (placed.find((one) => one.programmeId === row.id)?._count ?? 0),
      })),
    );
  });

export type PositionRow = {
  id: string;
  title: string;
  frontLine: string;
  host: string;
  programme: string;
  places: number;
  taken: number;
  isApproved: boolean;
};

/** The positions a viewer's post reads, across programmes, by host. */
export const positionsList = (viewer: PersonViewer, asked: ListAsked, extent: Extent): Promise<Paged<PositionRow>> =>
  reading(viewer, async (tx) => {
    const { text, filters } = asked;
    const page = await keysetPage(
      tx,
      {
        from: Prisma.sql`"position" o left join unit u on u.id = o.host_unit_id`,
        id: Prisma.sql`o.id`,
        idType: "uuid",
        where: [
          sqlWithin("o", withinHost(viewer)),
          ...(text
            ? [Prisma.sql`(strpos(o.title, ${text}) > 0 or ${sqlNamed("u.", text)} or ${sqlNamed("u.short_", text)})`]
            : []),
          ...(filters.programme && isId(filters.programme)
            ? [Prisma.sql`o.programme_id = ${filters.programme}::uuid`]
            : []),
          ...(filters.state ? [Prisma.sql`(o.approved_on is not null) = ${filters.state === "approved"}`] : []),
        ],
        sorts: {
          name: { by: Prisma.sql`o.title`, type: "text" },
          host: { by: Prisma.sql`u.pinyin`, type: "text" },
        },
      },
      asked,
      extent,
    );
    const ids = page.rows.map((one) => one.id);
    const rows = await tx.position.findMany({ where: { id: { in: ids } } });
    const units = await tx.unit.findMany({ where: { id: { in: rows.map((row) => row.hostUnitId) } } });
    const programmes = await tx.programme.findMany({ where: { id: { in: rows.map((row) => row.programmeId) } } });
    const taken = await tx.placement.groupBy({
      by: ["positionId"],
      where: { positionId: { in: ids }, state: { notIn: ["cancelled", "closed"] } },
      _count: true,
    });
    return withRows(
      page,
      inOrder(page.rows, rows, (row) => row.id).map((row) => ({
        ...{ id: row.id, title: row.title, frontLine: row.frontLine, places: row.places },
        host: units.find((one) => one.id === row.hostUnitId)?.name ?? "",
        programme: programmes.find((one) => one.id === row.programmeId)?.name ?? "",
        isApproved: row.approvedOn !== null,
        taken: taken.find((one) => one.positionId === row.id)?._count ?? 0,
      })),
    );
  });

/** What positions can be narrowed by: the programmes in reach. */
export const positionFilters = (viewer: PersonViewer) =>
  reading(viewer, async (tx) => {
    const rows = await tx.programme.findMany({
      where: within(viewer, "programme.read"),
      orderBy: { startsOn: "desc" },
      take: 100,
    });
    return rows.map(({ id, name }) => ({ id, name }));
  });
