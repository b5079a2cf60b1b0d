import { courseOf, isIn, waitsAt } from "@/lib/domain/selection/course";
import { ageGroupOf, compositionOf, funnelOf, funnelsBy } from "@/lib/domain/selection/funnel";
import { STAGES } from "@/lib/domain/vocabulary";
import { reading } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import { namedCandidates, scoresIn } from "./exam-queries";

export type FiguresPage = NonNullable<Awaited<ReturnType<typeof figuresPage>>>;

/** S1: what became of a programme's candidates, whole and by parts, and who the decided would be; the department's alone. */
export const figuresPage = (viewer: PersonViewer, programmeId: string) =>
  reading(viewer, async (tx) => {
    const found = await scoresIn(tx, viewer, programmeId);
    if (!found) return null;
    const { programme, candidates, plan } = found;
    const named = await namedCandidates(tx, candidates);
    const people = { in: candidates.map((one) => one.cadreId) };
    const profiles = new Map(
      (await tx.cadreProfile.findMany({ where: { personId: people } })).map((one) => [one.personId, one]),
    );
    const firsts = await tx.candidateWish.findMany({
      where: { candidateId: { in: candidates.map((one) => one.id) }, place: 1 },
    });
    const wishes = new Map(firsts.map((one) => [one.candidateId, one.frontLine]));
    const counted = candidates.map((one) => {
      const profile = profiles.get(one.cadreId);
      return {
        ...{ id: one.id, ...named(one), unitId: one.sendingUnitId, state: courseOf(one.course) },
        ...{ sex: profile?.sex ?? null, ageGroup: ageGroupOf(profile?.birthMonth ?? null, plan.to) },
        ...{ ethnicity: profile?.ethnicity ?? null, partyStatus: profile?.partyStatus ?? null },
        ...{ wish: wishes.get(one.id) ?? null, records: one.course.records, withdrawnOn: one.course.withdrawnOn },
      };
    });
    const by = <K>(keyOf: (one: (typeof counted)[number]) => K) => [...funnelsBy(plan.stages, counted, keyOf)];
    const unitNames = new Map(counted.map((one) => [one.unitId, one.unit]));
    const atCommittee = counted.filter(({ state }) => waitsAt(state, "committee"));
    const decided = counted.filter(({ state }) => state.state === "decided");
    return {
      ...{ id: programmeId, name: programme.name, quota: programme.quota, frontLines: programme.frontLines },
      ...{ stages: STAGES.filter((stage) => plan.stages.includes(stage)), until: plan.to },
      whole: funnelOf(
        plan.stages,
        counted.map((one) => one.state),
      ),
      byUnit: by((one) => one.unitId)
        .map(([unitId, count]) => ({ name: unitNames.get(unitId) ?? "", count }))
        .toSorted((a, b) => b.count.total - a.count.total || (a.name < b.name ? -1 : 1)),
      bySex: by((one) => one.sex),
      byAge: by((one) => one.ageGroup),
      byWish: by((one) => one.wish),
      composition: [
        { of: "atCommittee" as const, shares: compositionOf(atCommittee) },
        { of: "decided" as const, shares: compositionOf(decided) },
      ].filter(({ shares }) => (shares[0]?.whole ?? 0) > 0),
      left: counted.flatMap(({ id, name, unit, state, records, withdrawnOn }) => {
        if (isIn(state) || state.at === null) return [];
        const record = records.find((one) => one.stage === state.at);
        const on = state.state === "withdrawn" ? withdrawnOn : (record?.decidedOn ?? null);
        return [{ id, name, unit, state, on, reason: state.state === "withdrawn" ? null : (record?.reason ?? null) }];
      }),
    };
  });
