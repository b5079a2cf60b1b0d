import { GUIDE, guideSteps, type ShownStep } from "@/lib/domain/guide";
import { reading } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import { within } from "@/lib/policy/policy";
import { stepsDone } from "./facts";

export type Guide = { steps: ShownStep[]; putAway: boolean };

const guide = (viewer: PersonViewer, evenPutAway: boolean): Promise<Guide | null> =>
  reading(viewer, async (tx) => {
    const own = await tx.account.findFirst({
      where: { AND: [{ id: viewer.accountId }, within(viewer, "account.own")] },
      select: { guidesPutAway: true, guideTicks: true },
    });
    const putAway = own?.guidesPutAway.includes(viewer.role) ?? true;
    if (!own || (putAway && !evenPutAway)) return null;
    const done = await stepsDone(tx, viewer, GUIDE[viewer.role]);
    return { steps: guideSteps(viewer.role, done, own.guideTicks), putAway };
  });

/** The guide for the first page: null where it was put away or is finished. Once put away it costs one row to know. */
export async function guideToShow(viewer: PersonViewer): Promise<Guide | null> {
  const found = await guide(viewer, false);
  return found?.steps.some((step) => !step.done) ? found : null;
}

/** The guide of the post one wears, however it stands: for the help page. */
export const wholeGuide = async (viewer: PersonViewer): Promise<Guide> =>
  (await guide(viewer, true)) ?? { steps: [], putAway: true };

/** The day of the newest entry of what's new that the account has read, or null. */
export const newsSeenOn = (viewer: PersonViewer): Promise<string | null> =>
  reading(viewer, async (tx) => {
    const own = await tx.account.findFirst({
      where: { AND: [{ id: viewer.accountId }, within(viewer, "account.own")] },
      select: { newsSeenOn: true },
    });
    return own?.newsSeenOn?.toISOString().slice(0, 10) ?? null;
  });
