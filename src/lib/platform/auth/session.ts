import { createHash, randomBytes } from "node:crypto";
import type { Role } from "@/lib/domain/vocabulary";
import { clock as businessClock, type Clock } from "../clock";
import { columnOf } from "../days";
import { changing, type Tx } from "../db";
import type { DoormanViewer, PostChoice, SignedIn } from "../viewer";

/** A session ends by itself after a working day. */
export const SESSION_HOURS = 12;
const idOf = (sid: string): string => createHash("sha256").update(sid).digest("base64url");

const asDoorman = <T>(address: string | null, work: (tx: Tx) => Promise<T>, clock: Clock): Promise<T> =>
  changing({ kind: "doorman", address } satisfies DoormanViewer, { locks: [], timeout: 10_000, clock }, work);

type SessionRow = {
  account_id: string;
  person_id: string;
  department_id: string;
  post_id: string;
  role: Role;
  unit_id: string | null;
  unit_name: string | null;
  department_name: string;
  person_name: string;
  locale: string;
  must_change: boolean;
  guides: string[];
  panels: string[];
};

/** Opens a session for one of the account's posts. Answers the opaque id for the cookie; only its hash is kept. */
export async function openSession(
  {
    accountId,
    postId,
    address,
    device,
  }: { accountId: string; postId: string; address: string | null; device: string | null },
  clock: Clock = businessClock,
): Promise<string> {
  const sid = randomBytes(32).toString("base64url");
  const now = new Date();
  const expires = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
  await asDoorman(
    address,
    (tx) =>
      tx.$executeRaw`select app.open_session(${idOf(sid)}, ${accountId}::uuid, ${postId}::uuid, ${now}, ${expires}, ${address}, ${device?.slice(0, 200) ?? null})`,
    clock,
  );
  return sid;
}

/** Who a session is, by today's account and posts: disabling, changing a post or signing out takes effect at once. */
export async function readSession(
  sid: string,
  address: string | null,
  clock: Clock = businessClock,
): Promise<SignedIn | null> {
  const rows = await asDoorman(
    address,
    (tx) => tx.$queryRaw<
      SessionRow[]
    >`select account_id, person_id, department_id, post_id, role, unit_id, unit_name, department_name,
      person_name, locale, must_change, guides, panels from app.read_session(${idOf(sid)}, ${new Date()}, ${columnOf(clock.today())}::date)`,
    clock,
  );
  const row = rows[0];
  if (!row) return null;
  return {
    viewer: {
      kind: "person",
      role: row.role,
      departmentId: row.department_id,
      accountId: row.account_id,
      personId: row.person_id,
      unitId: row.unit_id,
      guides: row.guides,
      panels: row.panels,
      postId: row.post_id,
      sessionId: idOf(sid),
      address,
    },
    personName: row.person_name,
    unitName: row.unit_name,
    departmentName: row.department_name,
    locale: row.locale,
    mustChangePassword: row.must_change,
  };
}

/** The posts a person may wear today. */
export async function postsOf(accountId: string, clock: Clock = businessClock): Promise<PostChoice[]> {
  const rows = await asDoorman(
    null,
    (tx) => tx.$queryRaw<{ post_id: string; role: Role; unit_name: string | null; department_name: string }[]>`
      select post_id, role, unit_name, department_name from app.posts_of(${accountId}::uuid, ${columnOf(clock.today())}::date)`,
    clock,
  );
  return rows.map((r) => ({
    postId: r.post_id,
    role: r.role,
    unitName: r.unit_name,
    departmentName: r.department_name,
  }));
}

/** Wears another of one's posts. False when it is not theirs today. */
export async function switchPost(sid: string, postId: string, clock: Clock = businessClock): Promise<boolean> {
  const rows = await asDoorman(
    null,
    (tx) =>
      tx.$queryRaw<
        { switch_post: boolean }[]
      >`select app.switch_post(${idOf(sid)}, ${postId}::uuid, ${columnOf(clock.today())}::date)`,
    clock,
  );
  return rows[0]?.switch_post ?? false;
}

/** Signs one session out. */
export async function closeSession(sid: string, clock: Clock = businessClock): Promise<void> {
  await asDoorman(null, (tx) => tx.$executeRaw`select app.close_session(${idOf(sid)}, ${new Date()})`, clock);
}
