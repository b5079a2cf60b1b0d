import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { refusal } from "@/lib/domain/refusal";
import { isPackaged } from "@/lib/platform/calendar";
import { columnOf } from "@/lib/platform/days";
import { ticked, whole } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";

/** E3: says that a year's official arrangement is entered whole, or takes that back; until then the year is 暂定. */
export const confirmYear = command({
  permission: "calendar.confirm",
  input: z.object({ year: whole(2000, 2100), complete: ticked }),
  locks: (_, actor) => [`calendar:${actor.departmentId}`],
  timeout: 10_000,
  load: async (_tx, _input, { actor }) => ({
    scope: { scope: "department", id: actor.departmentId },
    subject: null,
  }),
  decide: (_, input) =>
    isPackaged(input.year) ? refuse(refusal("yearPackaged", { year: String(input.year) })) : accept(input),
  save: async (tx, { year, complete }, { actor, clock }) => {
    const key = { departmentId: actor.departmentId, year };
    await tx.calendarYear.deleteMany({ where: key });
    const confirmed = { confirmedOn: columnOf(clock.today()), confirmedById: actor.personId };
    if (complete) await tx.calendarYear.createMany({ data: [{ ...key, ...confirmed }] });
    return {
      answer: { year },
      about: { kind: "department", id: actor.departmentId },
      changes: { year, complete },
    };
  },
});
