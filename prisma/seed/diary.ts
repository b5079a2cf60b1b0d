import type { Prisma } from "@/generated/prisma/client";
import { addDays, type CalendarDate, weekdayOf } from "@/lib/domain/calendar-date";
import { clockOn } from "@/lib/platform/clock";
import { type Command, perform } from "@/lib/platform/perform";
import type { PersonViewer } from "@/lib/platform/viewer";
import type { Permission } from "@/lib/policy/policy";

type AnyCommand = Command<Permission, never, never, never, Prisma.InputJsonValue>;
type Act = (day: CalendarDate) => Promise<void>;

/** What people do, by the day they do it on; later days may depend on earlier ones. */
export class Diary {
  readonly #acts: { on: CalendarDate; act: Act }[] = [];
  readonly until: CalendarDate;

  /** `until`: the day the demo is made; what would come later is left undone. */
  constructor(until: CalendarDate) {
    this.until = until;
  }

  /** Notes an act. Offices work on weekdays: one on a weekend waits for Monday, unless it is `exactly` that day. */
  on(day: CalendarDate, act: Act, { exactly = false } = {}): void {
    const on = exactly || weekdayOf(day) <= 5 ? day : addDays(day, 8 - weekdayOf(day));
    if (on <= this.until) this.#acts.push({ on, act });
  }

  /** Lives the days through in order; answers how many acts there were. */
  async live(onDay: (day: CalendarDate) => void): Promise<number> {
    const acts = this.#acts.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    for (const { on, act } of acts) {
      onDay(on);
      await act(on);
    }
    return acts.length;
  }
}

/**
 * Does one thing as one person on one day, down the one road.
 * @throws when it is refused: a demo that breaks a rule is a mistake in the scenario.
 */
export async function does<Answer = Record<string, string>>(
  viewer: PersonViewer,
  day: CalendarDate,
  command: unknown,
  input: Record<string, unknown>,
): Promise<Answer> {
  const verb = command as AnyCommand;
  const performed = await perform(verb, input, { viewer, clock: clockOn(day) });
  if (performed.status !== "done") {
    throw new Error(
      `${day} ${viewer.role} ${verb.permission}: ${JSON.stringify(performed)} for ${JSON.stringify(input)}`,
    );
  }
  return performed.answer as Answer;
}
