import { addMonths, type CalendarDate, calendarDate } from "../calendar-date";
import { EDUCATIONS, type Education, type Limit, type PartyStatus } from "../vocabulary";
import { isAbove, type Rank, rankIn } from "./ranks";

/** S6: a programme's own limits; null or empty: not asked. Ages in full years on the last day of registration. */
export type Limits = {
  highestAge: number | null;
  /** Another age for a rank: 四级主任科员 may be older than the others, say. */
  ageByRank: readonly { rank: Rank; highestAge: number }[];
  lowestEducation: Education | null;
  serviceYears: number | null;
  parties: readonly PartyStatus[];
  /** Not seconded again within so many years of the end of the last term. */
  againYears: number | null;
  highestRank: Rank | null;
};

/** What the profile says of a cadre; null: 未填. */
export type Profile = {
  birthMonth: string | null;
  rank: string | null;
  education: string | null;
  degree: string | null;
  startedWorkOn: CalendarDate | null;
  partyStatus: PartyStatus | null;
  lastTermEndedOn: CalendarDate | null;
};

/** A limit that is not met, with what is asked and the person's own value; null: the profile does not say. */
export type Unmet = { limit: Limit; asked: string | number; value: string | number | null };

/** Full years from a day to another. */
export function fullYears(from: CalendarDate, to: CalendarDate): number {
  let years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  if (addMonths(from, years * 12) > to) years--;
  return years;
}

const EDUCATION_WORDS: Record<Education, RegExp> = {
  college: /大专|专科/,
  bachelor: /本科|大学(?!专)|学士/,
  master: /硕士|研究生/,
  doctor: /博士/,
};

/** The highest level that education and degree name between them; null where they name none. */
export function educationOf(education: string | null, degree: string | null): Education | null {
  const words = `${education ?? ""} ${degree ?? ""}`;
  return [...EDUCATIONS].reverse().find((level) => EDUCATION_WORDS[level].test(words)) ?? null;
}

function ageUnmet(limits: Limits, profile: Profile, on: CalendarDate): Unmet | null {
  const rank = rankIn(profile.rank);
  const asked = limits.ageByRank.find((one) => one.rank === rank)?.highestAge ?? limits.highestAge;
  if (asked === null) return null;
  const value = profile.birthMonth ? fullYears(calendarDate(`${profile.birthMonth}-01`), on) : null;
  return value !== null && value <= asked ? null : { limit: "age", asked, value };
}

function educationUnmet({ lowestEducation: asked }: Limits, { education, degree }: Profile): Unmet | null {
  if (asked === null) return null;
  const value = educationOf(education, degree);
  const isMet = value !== null && EDUCATIONS.indexOf(value) >= EDUCATIONS.indexOf(asked);
  return isMet ? null : { limit: "education", asked, value };
}

function serviceUnmet({ serviceYears: asked }: Limits, { startedWorkOn }: Profile, on: CalendarDate): Unmet | null {
  if (asked === null) return null;
  const value = startedWorkOn ? fullYears(startedWorkOn, on) : null;
  return value !== null && value >= asked ? null : { limit: "service", asked, value };
}

const partyUnmet = ({ parties }: Limits, { partyStatus: value }: Profile): Unmet | null =>
  parties.length === 0 || (value !== null && parties.includes(value))
    ? null
    : { limit: "party", asked: parties.join(), value };

function againUnmet({ againYears: asked }: Limits, { lastTermEndedOn }: Profile, on: CalendarDate): Unmet | null {
  if (asked === null || lastTermEndedOn === null) return null;
  return addMonths(lastTermEndedOn, asked * 12) < on ? null : { limit: "again", asked, value: lastTermEndedOn };
}

function rankUnmet({ highestRank: asked }: Limits, { rank }: Profile): Unmet | null {
  const value = rankIn(rank);
  return asked !== null && value !== null && isAbove(value, asked) ? { limit: "rank", asked, value } : null;
}

/**
 * S6: the limits of the programme a cadre does not meet on a day (the last one of registration). A value the profile
 * lacks does not meet a limit; a rank off the ladder is not judged by the highest rank.
 */
export const unmetLimits = (limits: Limits, profile: Profile, on: CalendarDate): Unmet[] =>
  [
    ageUnmet(limits, profile, on),
    educationUnmet(limits, profile),
    serviceUnmet(limits, profile, on),
    partyUnmet(limits, profile),
    againUnmet(limits, profile, on),
    rankUnmet(limits, profile),
  ].filter((one) => one !== null);

/** S6: the limits neither met nor waived by the department leader: these bar the qualification. */
export const barring = (unmet: readonly Unmet[], waived: readonly Limit[]): Unmet[] =>
  unmet.filter(({ limit }) => !waived.includes(limit));
