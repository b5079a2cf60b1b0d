import { reading } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { within } from "@/lib/policy/policy";
import { postsHeld } from "./facts";

/** One account with its person's posts; null where the viewer may not see it. */
export async function accountPage(viewer: PersonViewer, accountId: string) {
  if (!isId(accountId)) return null;
  return reading(viewer, async (tx) => {
    const row = await tx.account.findFirst({ where: { AND: [{ id: accountId }, within(viewer, "account.read")] } });
    if (!row) return null;
    const [entry, posts] = [
      await tx.directoryEntry.findUnique({ where: { personId: row.personId } }),
      await postsHeld(tx, row.personId),
    ];
    const unitIds = posts.map((post) => post.unitId).filter((one) => one !== null);
    const units = await tx.unit.findMany({ where: { id: { in: unitIds } } });
    return {
      accountId: row.id,
      account: row.name,
      personId: row.personId,
      name: entry?.name ?? "",
      title: entry?.title ?? null,
      disabledAt: row.disabledAt,
      mustChangePassword: row.mustChangePassword,
      posts: posts.map((post) => ({ ...post, unitName: units.find((u) => u.id === post.unitId)?.name ?? null })),
    };
  });
}

/** Whom an account or a post may be given for: people of the directory without an account, and the units. */
export async function accountChoices(viewer: PersonViewer) {
  return reading(viewer, async (tx) => {
    const [accounts, people, units] = [
      await tx.account.findMany({ where: within(viewer, "account.read"), select: { personId: true } }),
      await tx.directoryEntry.findMany({ where: { departmentId: viewer.departmentId }, orderBy: { pinyin: "asc" } }),
      await tx.unit.findMany({ where: { departmentId: viewer.departmentId }, orderBy: { pinyin: "asc" } }),
    ];
    const have = new Set(accounts.map((account) => account.personId));
    const unitName = new Map(units.map((unit) => [unit.id, unit.name]));
    return {
      units: units.map((unit) => ({ id: unit.id, name: unit.name })),
      people: people
        .filter((person) => !have.has(person.personId))
        .map((person) => ({
          id: person.personId,
          name: person.name,
          unitName: person.unitId ? (unitName.get(person.unitId) ?? null) : null,
        })),
    };
  });
}

/** One's own account and where it is signed in now. */
export async function ownAccount(viewer: PersonViewer) {
  return reading(viewer, async (tx) => {
    const own = { AND: [{ id: viewer.accountId }, within(viewer, "account.own")] };
    const account = await tx.account.findFirst({ where: own });
    if (!account) return null;
    const mayContact = await tx.person.count({
      where: { AND: [{ id: viewer.personId }, within(viewer, "person.contact")] },
    });
    const sessions = await tx.session.findMany({
      where: { accountId: viewer.accountId, closedAt: null, expiresAt: { gt: new Date() } },
      orderBy: { seenAt: "desc" },
    });
    return {
      account: account.name,
      locale: account.locale,
      mayContact: mayContact > 0,
      sessions: sessions.map((session) => ({
        key: session.id,
        current: session.id === viewer.sessionId,
        openedAt: session.openedAt,
        seenAt: session.seenAt,
        address: session.address,
        device: session.device,
      })),
    };
  });
}
