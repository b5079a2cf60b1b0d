import type { Talk } from "@/generated/prisma/client";
import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import { mentorOn } from "@/lib/domain/mentoring";
import { type Refusal, refusal } from "@/lib/domain/refusal";
import { whyNotActOnOwn } from "@/lib/domain/self";
import { isRecordedLate, LATE_RECORD_DAYS, type TalkPeriod, talkPeriods, whyNotRecordTalk } from "@/lib/domain/talks";
import type { TalkKind, TalkSide } from "@/lib/domain/vocabulary";
import { clock } from "@/lib/platform/clock";
import { dayOf } from "@/lib/platform/days";
import { reading, type Tx } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { holdersOf, mayEver, REACH, within, withinPlacement, withinTalk } from "@/lib/policy/policy";
import { namesOf } from "../people/name-facts";
import { loadPlacement } from "../placements/facts";
import { departmentPeopleOn, designationsOf, firstResponsibleOf, leadersOn, talkFactsOf, talkMonthsOf } from "./facts";

/** One talk as it is shown; `note` is there only for those who may read it. */
export type ShownTalk = {
  id: string;
  side: TalkSide;
  kind: TalkKind;
  heldOn: CalendarDate;
  talkedBy: string;
  recordedBy: string;
  recordedOn: CalendarDate;
  /** H3: recorded so late that it shows 补录. */
  late: boolean;
  agreed: string;
  note: string | null;
};

/** H3: the talks of a placement, latest first; empty for a post that reads none. */
export const talksOf = (viewer: PersonViewer, placementId: string): Promise<ShownTalk[]> =>
  isId(placementId) ? reading(viewer, (tx) => talksWithin(tx, viewer, placementId)) : Promise.resolve([]);

async function talksWithin(tx: Tx, viewer: PersonViewer, placementId: string, take?: number): Promise<ShownTalk[]> {
  const rows = await tx.talk.findMany({
    where: { AND: [{ placementId }, withinPlacement(viewer, "talk.read")] },
    orderBy: [{ heldOn: "desc" }, { recordedAt: "desc" }],
    take,
  });
  return shownTalks(tx, viewer, rows);
}

export const LOGGED_TALKS = 200;

/** H2, H3: the talks one logged oneself, latest first, those with cadres one guides no longer among them. */
export const loggedTalks = (viewer: PersonViewer): Promise<(ShownTalk & { cadreName: string })[]> =>
  reading(viewer, async (tx) => {
    if (!mayEver(viewer, "talk.record")) return [];
    const rows = await tx.talk.findMany({
      where: { AND: [{ recordedById: viewer.personId }, withinTalk(viewer)] },
      orderBy: [{ heldOn: "desc" }, { recordedAt: "desc" }],
      take: LOGGED_TALKS,
    });
    const names = await namesOf(
      tx,
      rows.map((row) => row.cadreId),
    );
    const shown = await shownTalks(tx, viewer, rows);
    return shown.map((talk, index) => ({ ...talk, cadreName: names(rows[index]?.cadreId).name }));
  });

async function shownTalks(tx: Tx, viewer: PersonViewer, rows: readonly Talk[]): Promise<ShownTalk[]> {
  // The note's own wall: the department, and whoever wrote it while in a post that talks.
  const own = mayEver(viewer, "talk.record") ? [{ authorId: viewer.personId }] : [];
  const notes = await tx.talkNote.findMany({
    where: {
      talkId: { in: rows.map((row) => row.id) },
      OR: [{ AND: [withinPlacement(viewer, "talkNote.read")] }, ...own],
    },
  });
  const names = await namesOf(
    tx,
    rows.flatMap((row) => [row.talkedById, row.recordedById]),
  );
  return rows.map((row) => ({
    id: row.id,
    side: row.side,
    kind: row.kind,
    heldOn: dayOf(row.heldOn),
    talkedBy: names(row.talkedById).name,
    recordedBy: names(row.recordedById).name,
    recordedOn: dayOf(row.recordedOn),
    late: isRecordedLate(dayOf(row.heldOn), dayOf(row.recordedOn)),
    agreed: row.agreed,
    note: notes.find((note) => note.talkId === row.id)?.text ?? null,
  }));
}

export type TalkList = {
  placementId: string;
  cadreName: string;
  today: CalendarDate;
  talks: ShownTalk[];
  months: TalkPeriod[];
  halfYears: TalkPeriod[];
  whyNotRecord: Refusal | null;
};

/** H3: the talks and, period by period, where one is missing. Null for a post that reads no talks of this placement. */
export async function talkList(viewer: PersonViewer, placementId: string): Promise<TalkList | null> {
  if (!isId(placementId)) return null;
  const today = clock.today();
  return reading(viewer, async (tx) => {
    const seen = await tx.placement.findFirst({
      where: { AND: [{ id: placementId }, within(viewer, "talk.read")] },
      select: { id: true },
    });
    const placement = seen && (await loadPlacement(tx, placementId));
    if (!placement) return null;
    const { facts, keys } = placement;
    const held = await talkFactsOf(tx, placementId);
    const months = await talkMonthsOf(tx, facts.programmeId);
    const begun = (periods: TalkPeriod[]) => periods.filter((period) => period.from <= today);
    return {
      placementId,
      cadreName: (await namesOf(tx, [keys.cadreId]))(keys.cadreId).name,
      today,
      talks: await talksWithin(tx, viewer, placementId),
      months: begun(talkPeriods(facts, "host", held, months)),
      halfYears: begun(talkPeriods(facts, "department", held, months)),
      whyNotRecord: whyNotRecord(viewer, keys) ?? whyNotRecordTalk(facts, null, today),
    };
  });
}

/** E1, E4: by post and person, before the talk itself is judged. */
const whyNotRecord = (viewer: PersonViewer, keys: { cadreId: string }): Refusal | null =>
  mayEver(viewer, "talk.record")
    ? whyNotActOnOwn(viewer.personId, keys)
    : refusal("postMayNot", { posts: holdersOf("talk.record").join(",") });

export type TalkForm = {
  placementId: string;
  cadreName: string;
  positionTitle: string;
  sendingUnit: string;
  side: TalkSide;
  today: CalendarDate;
  arrivedOn: CalendarDate | null;
  /** Held before this day it shows 补录. */
  lateBefore: CalendarDate;
  /** Who talked unless another is chosen: the mentor of the day; in the department, oneself. */
  usual: string | null;
  talkers: { personId: string; name: string; title: string | null }[];
  last: ShownTalk[];
  /** The period that runs today and whether a talk was held in it. */
  period: TalkPeriod | null;
  refusal: Refusal | null;
};

/** H3: what the form that logs a talk is opened with; `refusal` where post or rule says no. Null where it is out of reach. */
export async function talkForm(viewer: PersonViewer, placementId: string): Promise<TalkForm | null> {
  if (!isId(placementId)) return null;
  const today = clock.today();
  return reading(viewer, async (tx) => {
    const seen = await tx.placement.findFirst({
      where: { AND: [{ id: placementId }, within(viewer, "placement.read")] },
      select: { id: true },
    });
    const placement = seen && (await loadPlacement(tx, placementId));
    if (!placement) return null;
    const { facts, keys } = placement;
    const { hostUnitId, cadreId, departmentId, sendingUnitId } = keys;
    const side: TalkSide = REACH[viewer.role] === "department" ? "department" : "host";
    const guide = mentorOn(
      facts,
      await designationsOf(tx, hostUnitId),
      await firstResponsibleOf(tx, hostUnitId),
      today,
    );
    const usualId = side === "department" ? viewer.personId : guide?.personId;
    const others =
      side === "department"
        ? await departmentPeopleOn(tx, departmentId, today)
        : (await leadersOn(tx, hostUnitId, today)).map((one) => one.personId);
    const offered = [...new Set(others)].filter((one) => one !== usualId && one !== cadreId);
    const names = await namesOf(tx, [cadreId, usualId, ...offered]);
    const position = await tx.position.findUnique({ where: { id: facts.positionId }, select: { title: true } });
    const sending = await tx.unit.findUnique({ where: { id: sendingUnitId }, select: { name: true } });
    const held = mayEver(viewer, "talk.read") ? await talkFactsOf(tx, placementId) : [];
    return {
      placementId,
      cadreName: names(cadreId).name,
      positionTitle: position?.title ?? "",
      sendingUnit: sending?.name ?? "",
      side,
      today,
      arrivedOn: facts.arrivedOn,
      lateBefore: addDays(today, -LATE_RECORD_DAYS),
      usual: usualId ? names(usualId).name : null,
      talkers: offered.map((personId) => ({ personId, ...names(personId) })),
      last: mayEver(viewer, "talk.read") ? await talksWithin(tx, viewer, placementId, 2) : [],
      period:
        talkPeriods(facts, side, held, await talkMonthsOf(tx, facts.programmeId)).find(
          (one) => one.from <= today && today <= one.to,
        ) ?? null,
      refusal: whyNotRecord(viewer, keys) ?? whyNotRecordTalk(facts, null, today),
    };
  });
}
