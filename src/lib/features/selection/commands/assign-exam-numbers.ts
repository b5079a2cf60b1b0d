import { randomInt } from "node:crypto";
import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { examNumbers, NUMBER_ORDERS, whyNotAssignNumbers } from "@/lib/domain/selection/exam";
import { id, oneOf } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadScores, waitsAtExam } from "../exam-facts";

/** Each order as likely as any other. */
function drawn<T>(all: readonly T[]): T[] {
  const left = [...all];
  for (let at = left.length - 1; at > 0; at--) {
    const other = randomInt(at + 1);
    [left[at], left[other]] = [left[other] as T, left[at] as T];
  }
  return left;
}

/** S5: a 准考证号 for everyone who waits at the written exam and has none; once given it stands. */
export const assignExamNumbers = command({
  permission: "examNumber.assign",
  input: z.object({ programmeId: id, order: oneOf(NUMBER_ORDERS) }),
  locks: ({ programmeId }) => [`programme:${programmeId}`],
  timeout: 15_000,
  load: async (tx, { programmeId }) => {
    const loaded = await loadScores(tx, programmeId);
    if (!loaded) return null;
    const { selection, candidates } = loaded;
    const { year } = await tx.programme.findUniqueOrThrow({ where: { id: programmeId } });
    const waiting = candidates.filter((one) => one.number === null && waitsAtExam(one));
    const people = { in: waiting.map((one) => one.cadreId) };
    const names = await tx.directoryEntry.findMany({ where: { personId: people } });
    const units = await tx.unit.findMany({ where: { id: { in: waiting.map((one) => one.sendingUnitId) } } });
    const placeOf = ({ cadreId, sendingUnitId }: (typeof waiting)[number]) =>
      `${units.find((unit) => unit.id === sendingUnitId)?.pinyin ?? ""} ${sendingUnitId} ${names.find((one) => one.personId === cadreId)?.pinyin ?? ""}`;
    const places = new Map(waiting.map((one) => [one.id, placeOf(one)]));
    const sorted = waiting.toSorted((a, b) => ((places.get(a.id) ?? "") < (places.get(b.id) ?? "") ? -1 : 1));
    const given = candidates.flatMap((one) => one.number ?? []);
    return { scope: selection.scope, subject: { selection, year, given, waiting: sorted } };
  },
  decide: ({ selection, year, given, waiting }, { programmeId, order }) => {
    const why = whyNotAssignNumbers({
      ...{ status: selection.programme.status, waitingWithout: waiting.length },
      hasExam: selection.plan?.stages.includes("writtenExam") ?? false,
    });
    if (why) return refuse(why);
    const numbers = examNumbers(year, given, waiting.length);
    const inOrder = order === "drawn" ? drawn(waiting) : waiting;
    const entries = inOrder.map(({ id: candidateId }, i) => ({ candidateId, number: numbers[i] as string }));
    return accept({ programmeId, entries });
  },
  save: async (tx, { programmeId, entries }, { actor: { departmentId } }) => {
    await tx.examEntry.createMany({ data: entries.map((entry) => ({ ...entry, programmeId, departmentId })) });
    return {
      answer: { programmeId, assigned: entries.length },
      about: { kind: "programme", id: programmeId },
      changes: { assigned: entries.length },
    };
  },
});
