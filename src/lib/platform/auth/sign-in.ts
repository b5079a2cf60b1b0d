import { storable } from "@/lib/domain/storable";
import type { AuditRow } from "../audit";
import { writeAudit } from "../audit";
import { clock as businessClock, type Clock } from "../clock";
import { changing } from "../db";
import type { DoormanViewer } from "../viewer";
import { fits } from "./password";
import { openSession, postsOf } from "./session";
import { forgetFailures, lockAfterFailure, takeAttempt, takeTurn } from "./throttle";

/** What signing in answers. `wrong` is one and the same for a wrong name, a wrong password and a closed account. */
export type SignInAnswer =
  | { status: "in"; sid: string }
  | { status: "wrong" }
  | { status: "locked" }
  | { status: "noPost" };

type AccountRow = {
  account_id: string;
  person_id: string;
  department_id: string;
  password_hash: string;
  disabled: boolean;
};

/**
 * Tries a name and a password from an address. Every attempt, good or bad, is in the audit log (E2); the name typed is
 * not, for people type passwords there.
 */
export async function signIn(
  {
    name,
    password,
    address,
    device,
    as,
  }: {
    name: string;
    password: string;
    address: string | null;
    device: string | null;
    /** Signing in again over an open page: this account in this post, or nobody. */
    as?: { accountId: string; postId: string };
  },
  clock: Clock = businessClock,
): Promise<SignInAnswer> {
  const typed = storable(name.trim().toLowerCase().slice(0, 64));
  const { locked, slow } = await takeAttempt(typed, address);
  const why = locked ? "locked" : slow && !(await takeTurn(typed)) ? "slowed" : null;
  if (why) {
    await audit(address, clock, { event: "session.open", outcome: "denied", about: null, changes: { why } });
    return { status: "locked" };
  }
  const account = await findAccount(typed, address, clock);
  const good = await fits(account?.password_hash ?? null, password);
  const attempted = account
    ? { departmentId: account.department_id, accountId: account.account_id, personId: account.person_id }
    : undefined;
  if (!account || !good || account.disabled || (as && as.accountId !== account.account_id)) {
    await lockAfterFailure(typed, address);
    await audit(address, clock, { event: "session.open", outcome: "denied", about: null, attempted });
    return { status: "wrong" };
  }
  await forgetFailures(typed, address);
  const post = (await postsOf(account.account_id, clock)).find((one) => !as || one.postId === as.postId);
  if (!post) {
    await audit(address, clock, {
      event: "session.open",
      outcome: "denied",
      about: null,
      changes: { why: "noPost" },
      attempted,
    });
    return { status: "noPost" };
  }
  const sid = await openSession({ accountId: account.account_id, postId: post.postId, address, device }, clock);
  await audit(address, clock, {
    event: "session.open",
    outcome: "done",
    about: { kind: "account", id: account.account_id },
    attempted,
  });
  return { status: "in", sid };
}

async function findAccount(name: string, address: string | null, clock: Clock): Promise<AccountRow | null> {
  const rows = await changing(
    { kind: "doorman", address },
    { locks: [], timeout: 10_000, clock },
    (tx) =>
      tx.$queryRaw<
        AccountRow[]
      >`select account_id, person_id, department_id, password_hash, disabled from app.find_account(${name})`,
  );
  return rows[0] ?? null;
}

const audit = (address: string | null, clock: Clock, row: AuditRow): Promise<void> => {
  const doorman: DoormanViewer = { kind: "doorman", address };
  return changing(doorman, { locks: [], timeout: 10_000, clock }, (tx) => writeAudit(tx, doorman, clock, [row]));
};
