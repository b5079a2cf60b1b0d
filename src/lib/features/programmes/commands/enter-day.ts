import { z } from "zod";
import { accept } from "@/lib/domain/decision";
import { DAY_KINDS } from "@/lib/domain/vocabulary";
import { columnOf } from "@/lib/platform/days";
import { date, oneOf, text } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";

/** E3: enters a day of the official calendar, a holiday or a working day moved onto a weekend. */
export const enterDay = command({
  permission: "calendar.prepare",
  input: z.object({ day: date, kind: oneOf(DAY_KINDS), name: text(30).optional() }),
  locks: (_, actor) => [`calendar:${actor.departmentId}`],
  timeout: 10_000,
  load: async (_tx, _input, { actor }) => ({
    scope: { scope: "department", id: actor.departmentId },
    subject: null,
  }),
  decide: (_, input) => accept(input),
  save: async (tx, { day, kind, name = null }, { actor }) => {
    const key = { departmentId: actor.departmentId, day: columnOf(day) };
    await tx.calendarDay.upsert({
      where: { departmentId_day: key },
      create: { ...key, kind, name },
      update: { kind, name },
    });
    return {
      answer: { year: Number(day.slice(0, 4)) },
      about: { kind: "department", id: actor.departmentId },
      changes: { day, kind, name },
    };
  },
});
