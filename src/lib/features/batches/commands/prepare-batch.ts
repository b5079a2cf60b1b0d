import { randomUUID } from "node:crypto";
import { z } from "zod";
import { BATCH_VERB_KEYS, sizedBatch } from "@/lib/domain/batch";
import { accept, refuse } from "@/lib/domain/decision";
import { refusal } from "@/lib/domain/refusal";
import { oneOf } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { BATCH_PERMISSION, holdersOf, mayEver } from "@/lib/policy/policy";
import { ownAccountScope } from "../facts";

const item = z.object({
  subject: z.string().min(1).max(80),
  name: z.string().max(120),
  seenVersion: z.number().int().nullable(),
});

/** Puts together an act on many records, as they were picked from a list; nothing is done before it is started. */
export const prepareBatch = command({
  permission: "batch.prepare",
  input: z.object({ verb: oneOf(BATCH_VERB_KEYS), items: z.array(item) }),
  locks: (_, { accountId }) => [`batches:${accountId}`],
  timeout: 20_000,
  load: async (_tx, _input, { actor }) => ({ scope: ownAccountScope(actor), subject: null }),
  decide: (_, { verb, items }, { actor }) => {
    const permission = BATCH_PERMISSION[verb];
    if (!mayEver(actor, permission)) return refuse(refusal("postMayNot", { posts: holdersOf(permission).join(",") }));
    const sized = sizedBatch(items);
    return sized.ok ? accept({ verb, items: sized.value }) : sized;
  },
  save: async (tx, { verb, items }, { actor }) => {
    const { departmentId, accountId, postId } = actor;
    const runId = randomUUID();
    await tx.batchRun.create({
      data: {
        ...{ id: runId, departmentId, accountId, postId, verb },
        ...{ shared: {}, total: items.length, createdAt: new Date() },
      },
    });
    await tx.batchItem.createMany({
      data: items.map((one, place) => ({ ...one, runId, departmentId, accountId, place })),
      skipDuplicates: true,
    });
    return { answer: { runId }, about: { kind: "batch", id: runId }, changes: { verb, items: items.length } };
  },
});
