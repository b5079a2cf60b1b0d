import { z } from "zod";
import { viewerAgain } from "@/lib/platform/auth/viewer-again";
import { clock as businessClock, type Clock } from "@/lib/platform/clock";
import { changing } from "@/lib/platform/db";
import type { Worker } from "@/lib/platform/jobs";
import { perform } from "@/lib/platform/perform";
import { forgetFile } from "@/lib/platform/ports/files";
import { applyImport } from "./commands/apply-import";
import { programmeOfScores, workbookOf } from "./queries";

const carried = z.object({
  ...{ batchId: z.uuid(), departmentId: z.uuid(), accountId: z.uuid(), personId: z.uuid(), postId: z.uuid() },
});

/** Carries a confirmed import out as the person who confirmed it, if the post is still theirs. */
export async function runImport(data: unknown, clock: Clock = businessClock): Promise<void> {
  const { batchId, ...confirmer } = carried.parse(data);
  const actingFor = await viewerAgain(confirmer, clock);
  const viewer = { kind: "job", name: "import.apply", actingFor } as const;
  const fail = (why: string) =>
    changing(
      viewer,
      { locks: [], timeout: 10_000, clock },
      (tx) => tx.$executeRaw`select app.fail_import(${batchId}::uuid, ${why})`,
    );
  const programmeId = (actingFor && (await programmeOfScores(actingFor, batchId))) ?? undefined;
  const applying = actingFor && perform(applyImport, { batchId, programmeId }, { viewer, clock });
  const performed = await applying?.catch(async (error: unknown) => {
    // Nobody may be left looking at a batch that never ends; the queue keeps the error.
    await fail("error");
    throw error;
  });
  if (performed?.status === "done" && actingFor) {
    // The rows keep what undoing needs; the sheet itself, with all its ID numbers, is needed no more.
    const kept = await workbookOf(actingFor, batchId);
    if (kept) await forgetFile(kept.key);
    return;
  }
  // Whoever may no longer do this cannot mark the batch either: the database does, and only from `confirming`.
  await fail(performed ? performed.status : "postGone");
}

export const importJobs: readonly Worker[] = [{ queue: "import.apply", run: (data) => runImport(data) }];
