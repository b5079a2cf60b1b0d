import { Prisma } from "@/generated/prisma/client";
import type { ListAsked } from "@/lib/domain/list/asked";
import { type Extent, type Paged, withRows } from "@/lib/domain/list/page";
import type { Role } from "@/lib/domain/vocabulary";
import { clock as businessClock, type Clock } from "@/lib/platform/clock";
import { reading } from "@/lib/platform/db";
import { inOrder, keysetPage, sqlWithin } from "@/lib/platform/keyset";
import { sqlNamed } from "@/lib/platform/sql-named";
import type { PersonViewer } from "@/lib/platform/viewer";
import { within } from "@/lib/policy/policy";

export type AccountRow = { accountId: string; account: string; name: string; roles: Role[]; disabled: boolean };

/** The accounts of the administrator's department; found by account name, name or pinyin. */
export const accountsList = (
  viewer: PersonViewer,
  asked: ListAsked,
  extent: Extent,
  clock: Clock = businessClock,
): Promise<Paged<AccountRow>> =>
  reading(
    viewer,
    async (tx) => {
      const { text, filters } = asked;
      const page = await keysetPage(
        tx,
        {
          from: Prisma.sql`account a left join directory_entry d on d.person_id = a.person_id`,
          id: Prisma.sql`a.id`,
          idType: "uuid",
          where: [
            sqlWithin("a", within(viewer, "account.read")),
            ...(text ? [Prisma.sql`(starts_with(a.name, ${text.toLowerCase()}) or ${sqlNamed("d.", text)})`] : []),
            ...(filters.state ? [Prisma.sql`(a.disabled_at is null) = ${filters.state === "open"}`] : []),
          ],
          sorts: {
            account: { by: Prisma.sql`a.name`, type: "text" },
            name: { by: Prisma.sql`d.pinyin`, type: "text" },
          },
        },
        asked,
        extent,
      );
      const rows = await tx.account.findMany({ where: { id: { in: page.rows.map((one) => one.id) } } });
      const ids = rows.map((row) => row.personId);
      const names = await tx.directoryEntry.findMany({ where: { personId: { in: ids } } });
      const posts = await tx.post.findMany({ where: { personId: { in: ids } }, orderBy: { fromOn: "asc" } });
      const today = clock.today();
      const holds = (p: { fromOn: Date; toOn: Date | null }) =>
        p.fromOn.toISOString().slice(0, 10) <= today && (!p.toOn || p.toOn.toISOString().slice(0, 10) > today);
      return withRows(
        page,
        inOrder(page.rows, rows, (row) => row.id).map((row) => ({
          accountId: row.id,
          account: row.name,
          name: names.find((n) => n.personId === row.personId)?.name ?? "",
          roles: [...new Set(posts.filter((p) => p.personId === row.personId && holds(p)).map((p) => p.role as Role))],
          disabled: row.disabledAt !== null,
        })),
      );
    },
    clock,
  );
