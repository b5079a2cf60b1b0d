import type { Prisma } from "@/generated/prisma/client";
import { type Clock, clock } from "@/lib/platform/clock";
import { reading, type Tx } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { type MessageVerb, verbsToldTo } from "@/lib/policy/messages";
import { withinPlacement } from "@/lib/policy/policy";

/** One thing another did that concerns the viewer. `facts`: periods, kinds and days only. */
export type MessageLine = {
  id: string;
  at: Date;
  verb: MessageVerb;
  facts: Record<string, string | number>;
  placementId: string;
  cadre: string;
  by: string;
  isUnread: boolean;
};
/** Where the next page begins: the last line's instant and id. */
export type Cursor = { at: Date; id: string };

/** A cursor as the address carries it; null for what is none. */
export function cursorOf(text: string): Cursor | null {
  const [at = "", id = ""] = text.split("_");
  const instant = new Date(Number(at));
  return /^\d{1,15}$/.test(at) && isId(id) && !Number.isNaN(instant.getTime()) ? { at: instant, id } : null;
}

/** To who has never marked a message, those of so many days are unread: a year's before their time is not. */
const FRESH_DAYS = 14;

/** The messages of the post the viewer wears, newest first, and how many they have not seen. */
export const messagesOf = (viewer: PersonViewer, asked: { before: Cursor | null; take: number }, at: Clock = clock) =>
  reading(viewer, async (tx) => {
    const mine: Prisma.MessageWhereInput = {
      AND: [
        withinPlacement(viewer, "message.read"),
        { verb: { in: verbsToldTo(viewer.role) }, roles: { has: viewer.role }, byId: { not: viewer.personId } },
      ],
    };
    const seen = await tx.messageSeen.findUnique({
      where: { accountId_postId: { accountId: viewer.accountId, postId: viewer.postId } },
    });
    const seenAt = seen?.seenAt ?? new Date(at.now().getTime() - FRESH_DAYS * 86_400_000);
    const unread = await tx.message.count({ where: { AND: [mine, { at: { gt: seenAt } }] } });
    const { before, take } = asked;
    const rows = await tx.message.findMany({
      where: {
        AND: [mine, before ? { OR: [{ at: { lt: before.at } }, { at: before.at, id: { lt: before.id } }] } : {}],
      },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: take + 1,
    });
    const shown = rows.slice(0, take);
    const name = await namesOf(tx, shown);
    const lines: MessageLine[] = shown.map((row) => ({
      ...{ id: row.id, at: row.at, placementId: row.placementId },
      verb: row.verb as MessageVerb,
      facts: row.facts as MessageLine["facts"],
      ...{ cadre: name(row.cadreId), by: name(row.byId) },
      isUnread: row.at > seenAt,
    }));
    const last = lines.at(-1);
    const older = rows.length > take && last ? `${last.at.getTime()}_${last.id}` : null;
    return { lines, unread, older };
  });

async function namesOf(tx: Tx, rows: readonly { cadreId: string; byId: string }[]) {
  const people = await tx.directoryEntry.findMany({
    where: { personId: { in: [...new Set(rows.flatMap((row) => [row.cadreId, row.byId]))] } },
    select: { personId: true, name: true },
  });
  const names = new Map(people.map((one) => [one.personId, one.name]));
  return (id: string) => names.get(id) ?? "";
}
