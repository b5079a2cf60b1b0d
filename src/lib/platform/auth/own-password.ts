import { headers } from "next/headers";
import type { ActionState } from "@/components/ui/action-state";
import { writeAudit } from "../audit";
import { clock } from "../clock";
import { changing } from "../db";
import { isSameOrigin } from "../same-origin";
import { whoIsSignedIn } from "../signed-in";
import type { PersonViewer } from "../viewer";
import { sidOfRequest } from "./cookie";
import { closeSession } from "./session";
import { forgetFailures, lockAfterFailure, returnAttempt, takeAttempt, takeTurn } from "./throttle";

/**
 * A form that asks for one's own password again, in an open session: counted as sign-in counts, so that whoever sits down
 * at one cannot guess it. Every failure is in the audit log (E2); the fifth from an address ends the session and locks
 * the pair for 15 minutes. `passed` is told when the password was right.
 */
export async function tryOwnPassword(
  attempt: (passed: () => Promise<void>) => Promise<ActionState>,
): Promise<ActionState> {
  const who = isSameOrigin(await headers()) ? await whoIsSignedIn() : null;
  if (!who) return attempt(async () => undefined); // the action's own answer to a stranger
  const { viewer } = who;
  // Not the name of the account: failing here must not keep its owner from signing in.
  const pair = [viewer.accountId, viewer.address] as const;
  const { locked, slow } = await takeAttempt(...pair);
  if (locked || (slow && !(await takeTurn(viewer.accountId)))) {
    await note(viewer, "locked");
    return { status: "invalid", fields: { currentPassword: ["passwordLocked"] }, values: {} };
  }
  const answer = await attempt(() => forgetFailures(...pair));
  if (answer.status !== "invalid" || !answer.fields.currentPassword?.includes("wrongPassword")) {
    await returnAttempt(...pair);
    return answer;
  }
  await note(viewer, "wrongPassword");
  if (!(await lockAfterFailure(...pair))) return answer;
  const sid = await sidOfRequest();
  if (sid) await closeSession(sid);
  return { status: "signedOut", values: {} };
}

const note = (viewer: PersonViewer, why: "wrongPassword" | "locked"): Promise<void> =>
  changing(viewer, { locks: [], timeout: 10_000 }, (tx) => {
    const about = { kind: "account", id: viewer.accountId };
    return writeAudit(tx, viewer, clock, [{ event: "password.change", outcome: "denied", about, changes: { why } }]);
  });
