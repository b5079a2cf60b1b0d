import { z } from "zod";
import { clock as businessClock, type Clock } from "@/lib/platform/clock";
import { changing } from "@/lib/platform/db";
import type { Worker } from "@/lib/platform/jobs";
import { perform } from "@/lib/platform/perform";
import { applyImport } from "./commands/apply-import";
import { viewerAgain } from "./facts";

const carried = z.object({
  ...{ batchId: z.uuid(), departmentId: z.uuid(), accountId: z.uuid(), personId: z.uuid(), postId: z.uuid() },
});

/** Carries a confirmed import out as the person who confirmed it, if the post is still theirs. */
export async function runImport(data: unknown, clock: Clock = businessClock): Promise<void> {
  const { batchId, ...confirmer } = carried.parse(data);
  const actingFor = await viewerAgain(confirmer, clock);
  const viewer = { kind: "job", name: "import.apply", actingFor } as const;
  const performed = actingFor && (await perform(applyImport, { batchId }, { viewer, clock }));
  if (performed?.status === "done") return;
  // Whoever may no longer do this cannot mark the batch either: the database does, and only from `confirming`.
  const why = performed === null ? "postGone" : performed.status;
  await changing(
    viewer,
    { locks: [], timeout: 10_000, clock },
    (tx) => tx.$executeRaw`select app.fail_import(${batchId}::uuid, ${why})`,
  );
}

export const importJobs: readonly Worker[] = [{ queue: "import.apply", run: (data) => runImport(data) }];
