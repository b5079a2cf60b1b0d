import { z } from "zod";
import { type CalendarDate, yearOf } from "../domain/calendar-date";
import { storable } from "../domain/storable";
import { readWrittenDate } from "../domain/written-date";
import { clock } from "./clock";

/** The pieces commands' inputs are made of. A fault is a key of the `validation` messages; next-intl speaks it. */

/** An id as the application made it; in lower case, for locks are named by it and records compared with it. */
export const id = z.uuid("chooseOne").transform((given) => given.toLowerCase());
/** A civil date that exists, in any of the ways people write one; it goes on as YYYY-MM-DD. */
export const date = z.string("required").transform((value, context): CalendarDate => {
  const day = readWrittenDate(value, yearOf(clock.today()));
  if (day) return day;
  context.addIssue({ code: "custom", message: "badDate" });
  return z.NEVER;
});
/** Text that must be there, at most `max` characters; line ends are one kind, and nothing in it the database cannot keep. */
export const text = (max: number) =>
  z
    .string("required")
    .transform((v) => storable(v).replace(/\r\n?/g, "\n").trim())
    .pipe(z.string().min(1, "required").max(max, `tooLong:${max}`));
/** A whole number within bounds, as a form sends it. */
export const whole = (min: number, max: number) =>
  z.preprocess(
    (v) => (typeof v === "string" && v.trim() !== "" ? Number(v) : v),
    z.number("badNumber").int("badNumber").min(min, "badNumber").max(max, "badNumber"),
  );
/** A checkbox: present or not. */
export const ticked = z.preprocess((v) => v === "on" || v === true || v === "true", z.boolean());
/** One of a closed union. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values, "chooseOne");
/** Rows of a form, or boxes ticked: blanks are left out of it, so that they may come with gaps, keyed by their place, or as one alone. */
export const listOf = <T extends z.ZodType>(row: T) =>
  z.preprocess(
    (v) => (v === undefined ? [] : v && typeof v === "object" ? Object.values(v).filter((one) => one != null) : [v]),
    z.array(row),
  );

/** Ids ticked in a list: each once, at least one, `most` at the most. */
export const chosenIds = (most: number) =>
  listOf(id)
    .transform((ids) => [...new Set(ids)])
    .pipe(z.array(z.string()).min(1, "chooseAtLeastOne").max(most, "tooMany"));

/** Lines of a form by the id of what each is about, so that a kept draft cannot slip to another's line; blank ones are left out. */
export const byId = <T extends z.ZodType>(line: T) => z.preprocess((v) => v ?? {}, z.record(id, line));

/** Whether a part of an address can be an id at all; what cannot be one is not found, and never asked of the database. */
export const isId = (given: string): boolean => id.safeParse(given).success;
