import { z } from "zod";
import { accept } from "@/lib/domain/decision";
import { columnOf } from "@/lib/platform/days";
import { date } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";

/** E3: takes a day out of what the department entered; the packaged calendar speaks for it again. */
export const removeDay = command({
  permission: "calendar.remove",
  input: z.object({ day: date }),
  locks: (_, actor) => [`calendar:${actor.departmentId}`],
  timeout: 10_000,
  load: async (tx, { day }, { actor }) => {
    const key = { departmentId: actor.departmentId, day: columnOf(day) };
    const entered = await tx.calendarDay.findUnique({ where: { departmentId_day: key } });
    return entered && { scope: { scope: "department", id: actor.departmentId }, subject: { kind: entered.kind } };
  },
  decide: ({ kind }, { day }) => accept({ day, kind }),
  save: async (tx, { day, kind }, { actor }) => {
    await tx.calendarDay.delete({
      where: { departmentId_day: { departmentId: actor.departmentId, day: columnOf(day) } },
    });
    return {
      answer: { year: Number(day.slice(0, 4)) },
      about: { kind: "department", id: actor.departmentId },
      changes: { day, kind, removed: true },
    };
  },
});
