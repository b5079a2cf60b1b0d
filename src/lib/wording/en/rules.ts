import type { RuleId } from "@/lib/domain/vocabulary";

/** Each rule's name and its sentence, as a person meets them in a refusal. */
export const rules = {
  S1: {
    title: "Selection goes stage by stage",
    text: "A programme is approved before registration opens. Its candidates pass the stages it states, by default registration, qualification, written exam, interview, inspection and the committee’s decision: none is skipped, and the deciding body is last. One who fails or withdraws goes no further. Every decision has a date, a decider and a reason.",
  },
  S2: {
    title: "A placement rests on a decision",
    text: "Every placement names the decision it rests on: body, date and document number. A programme never places more than its quota. Where it selects, only those on its locked list are placed; it may also send by nomination.",
  },
  S3: { title: "Sender and host differ", text: "The sending unit and the host unit are never the same unit." },
  S4: {
    title: "A placement has a position",
    text: "Every placement names a position with its front line, and a position takes no more cadres than it has places.",
  },
  S5: {
    title: "Ranked by weighted scores",
    text: "Exam and interview count by the programme’s weights. Ties share a rank. One who is absent or disqualified has no score, which is not a zero.",
  },
  S6: {
    title: "Room in the leadership, and kin",
    text: "A host’s leadership takes at most two seconded cadres at a time unless the programme says otherwise. Kin are asked about before the placement: none may be among the host’s leaders or be the mentor. An exception needs a reason and the decision of the department leader.",
  },
  T1: {
    title: "Exactly one year",
    text: "A term is exactly one year from its start; rest days move neither end. The start may change until arrival is confirmed, never after. The end follows from the start and nobody edits it. Stopping early needs a decision and a reason. Nothing extends a term: staying on is a new placement with its own decision.",
  },
  T2: {
    title: "One placement at a time",
    text: "A cadre is in at most one placement on any day, counted to its actual end. Cancelled placements do not count.",
  },
  T3: {
    title: "Membership moves, pay stays",
    text: "Party membership transfers to the host, which confirms its receipt. Pay, identity and benefits stay with the sending unit, which confirms them. What is not confirmed within 30 days of the start is overdue.",
  },
  T4: {
    title: "Taking over what had begun",
    text: "A placement that began before this system knew it is entered with its real dates and a take-over day. Nothing due before that day is overdue. It is accepted without a mentor or first responsible person, which then stay on the to-do list; its decision may follow, and its baseline and earlier reviews may be marked as not measured or done on paper.",
  },
  H1: {
    title: "First responsible person first",
    text: "A host names its first responsible person before it receives anyone.",
  },
  H2: {
    title: "A mentor on every day",
    text: "Each host keeps one mentor, a serving leader of its own who is neither a seconded cadre nor kin; for one placement it may name another. From arrival to the actual end there is exactly one on each day. Without a mentor arrival cannot be confirmed. A change takes effect on one day and history is kept. When a mentor leaves office the first responsible person acts until a successor is named.",
  },
  H3: {
    title: "Regular talks",
    text: "The mentor or host talks with the cadre at least once a month, the department at least once a half-year. A talk names who talked and who recorded it, and was held not after today and not before arrival. Recorded after more than 14 days, it is marked as recorded late.",
  },
  O1: {
    title: "Reports go to three parties",
    text: "A periodic report on work, study, life and thought goes to department, sending unit and host at once. It opens 15 days before its period ends, is due on the fifth working day after it, and is overdue from the day after. A submitted report is not edited; a correction is a new version beside the old.",
  },
  O3: {
    title: "Half-year and end-of-term reviews",
    text: "A half-year review is due six months after the start, an end-of-term review on the last day; each opens 30 days before. The first is overdue from the next day, the second after 30 days, and the second is not signed before the last day. A review scores every capability from 1 to 5, marks the five virtues, names strengths and gaps each with evidence, and has a grade. The half-year review comes first; a missed one is closed by the department leader’s signed statement. A term stopped after six months or more is reviewed at the stop; one stopped earlier ends with a note and the cadre returns.",
  },
  O4: {
    title: "Change is measured from a baseline",
    text: "Within 30 days of arrival the host proposes a baseline of capabilities and the department settles it. Half-year and end use the same scale and show the change and the gap to what the position needs. Without a baseline it is shown as not measured.",
  },
  O5: {
    title: "Feedback to three parties",
    text: "A signed review is delivered at once to cadre, sending unit and host; with one missing it cannot be signed. One person with that right acknowledges for each party; the department records a paper receipt with its scan. Unacknowledged after 10 working days is overdue.",
  },
  O8: {
    title: "The outcome follows the review",
    text: "The outcome is decided after the end-of-term review, and its reason states both performance and the organisation’s need. Promotion needs one of the two highest grades, the second with a reason. A breach of discipline on the placement bars promotion.",
  },
  O9: {
    title: "What is sealed stays",
    text: "A signed review, a delivery and a submitted report are changed or deleted by nobody. A mistake is answered by a correcting entry that cites it, and the last one counts. Receipts are only ever added.",
  },
  O10: {
    title: "Who does the annual assessment",
    text: "For each calendar year the placement records which unit does the annual assessment, by default the host where the cadre spent six months or more, after hearing the other, with its result and date.",
  },
  E1: {
    title: "Each within their post",
    text: "Each person sees and does only what their post allows, in pages, actions, exports, searches, counts and files alike.",
  },
  E2: {
    title: "Everything leaves a trace",
    text: "Every change, export, view of another person’s ID number and sign-in is in the audit log: who, in which post, what, on whom and when. The log only grows, and each entry is chained to the one before, so a removed or altered one shows.",
  },
  E3: {
    title: "Days and working days",
    text: "Days are civil days in the programme’s time zone. A due day that falls on a rest day moves to the next working day; a year without an official calendar uses weekends and fixed holidays and is marked provisional. Months, quarters and half-years count from the start of the placement. A period in which the term ran, or the cadre was there, for less than half asks for nothing.",
  },
  E4: {
    title: "Not in one’s own matter",
    text: "Nobody acts in a matter in which they are the seconded cadre, except in the cadre’s own part.",
  },
  E5: {
    title: "Nobody falls between two units",
    text: "A placement on which neither host nor sending unit recorded anything for 30 days, since arrival or the last record, is brought to the department, the host and the sending unit.",
  },
} as const satisfies Record<RuleId, { title: string; text: string }>;
