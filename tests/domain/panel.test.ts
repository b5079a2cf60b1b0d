import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CourseState } from "@/lib/domain/selection/course";
import {
  changedMarks,
  interviewResults,
  marksMissing,
  type PanelFacts,
  whyNotClosePanel,
  whyNotDissolvePanel,
  whyNotExcuseScorer,
  whyNotGiveMarks,
  whyNotHear,
  whyNotInterview,
  whyNotOver,
  whyNotRevisePanel,
  whyNotSeat,
} from "@/lib/domain/selection/panel";
import { panelScore } from "@/lib/domain/selection/ranking";
import { type NoScore, STAGES } from "@/lib/domain/vocabulary";
import { day } from "./a-placement";

const heldOn = day("2026-02-20");
const every = (scorerIds: string[], candidateIds: string[]) =>
  scorerIds.flatMap((scorerId) => candidateIds.map((candidateId) => ({ scorerId, candidateId })));
const panel = (changes: Partial<PanelFacts> = {}): PanelFacts => ({
  ...{ heldOn, closedOn: null, scorerIds: ["ji", "shu"], excusedIds: [], candidateIds: ["a", "b"], given: [] },
  ...changes,
});

describe("S1: a panel is formed for an interview", () => {
  it.each([
    [null, "open", "programmeNominates"],
    [[...STAGES], "draft", "programmeNotOpen"],
    [[...STAGES], "closed", "programmeNotOpen"],
    [["registration", "committee"] as const, "open", "stageNotAsked"],
    [[...STAGES], "open", null],
  ] as const)("of %j, %s: %s", (stages, status, code) => {
    expect(whyNotInterview({ stages, status })?.code ?? null).toBe(code);
  });

  it.each<[CourseState, boolean, string | null]>([
    [{ state: "waiting", at: "interview" }, false, null],
    [{ state: "waiting", at: "interview" }, true, "heardElsewhere"],
    [{ state: "waiting", at: "writtenExam" }, false, "notAtInterview"],
    [{ state: "waiting", at: "inspection" }, false, "notAtInterview"],
    [{ state: "awaitingAgreement", at: "registration" }, false, "notAtInterview"],
    [{ state: "withdrawn", at: "interview" }, false, "notAtInterview"],
    [{ state: "absent", at: "interview" }, false, "notAtInterview"],
    [{ state: "failed", at: "writtenExam" }, false, "notAtInterview"],
    [{ state: "decided", at: null }, false, "notAtInterview"],
  ])("%j heard elsewhere %s: %s", (state, isHeardElsewhere, code) => {
    const asked = { candidateId: "a", cadreId: "lu", name: "陆文婧", state, isHeardElsewhere };
    expect(whyNotHear(asked)?.code ?? null).toBe(code);
  });
});

describe("S5, E4: who sits on a panel", () => {
  it.each([
    [true, false, null, null],
    [false, false, "notScorer", "S5"],
    [true, true, "scorerIsCandidate", "E4"],
    [false, true, "notScorer", "S5"],
  ] as const)("scorer %s, candidate of the programme %s: %s", (isScorer, isCandidate, code, rule) => {
    const why = whyNotSeat({ personId: "ji", name: "纪平章", isScorer, isCandidate });
    expect([why?.code ?? null, why?.rule ?? null]).toEqual([code, rule]);
  });
});

describe("S5: a panel changes until it is closed; who marked or was marked stays", () => {
  const given = [{ scorerId: "ji", candidateId: "a" }];
  it.each([
    ["nobody marked", [], ["xie"], ["c"], null],
    ["all stay", given, ["ji", "shu"], ["a", "b"], null],
    ["only who has no mark leaves", given, ["ji"], ["a"], null],
    ["somebody joins, the order changes", given, ["shu", "ji", "xie"], ["c", "b", "a"], null],
    ["the scorer who marked leaves", given, ["shu"], ["a", "b"], "panelMarked"],
    ["the candidate marked leaves", given, ["ji", "shu"], ["b"], "panelMarked"],
  ] as const)("%s", (_, marks, scorerIds, candidateIds, code) => {
    const why = whyNotRevisePanel(panel({ given: [...marks] }), { scorerIds, candidateIds });
    expect(why?.code ?? null).toBe(code);
  });
  it("nothing changes once it is closed, nor is the form opened", () => {
    const closed = panel({ closedOn: heldOn });
    expect(whyNotRevisePanel(closed, null)?.code).toBe("panelClosed");
    expect(whyNotRevisePanel(closed, panel())?.code).toBe("panelClosed");
    expect(whyNotRevisePanel(panel({ given }), null)).toBeNull();
  });
});

describe("S5: a scorer who cannot go on is excused", () => {
  it.each([
    ["one of two", null, ["ji", "shu"], [], null],
    ["the last one", null, ["ji"], ["shu"], "lastScorer"],
    ["one excused already", null, ["shu", "xie"], ["ji"], "scorerExcused"],
    ["one excused already, with one left", null, ["shu"], ["ji"], "scorerExcused"],
    ["once the panel is closed", heldOn, ["ji", "shu"], [], "panelClosed"],
  ] as const)("%s", (_, closedOn, scorerIds, excusedIds, code) => {
    expect(whyNotExcuseScorer({ closedOn, scorerIds, excusedIds }, "ji")?.code ?? null).toBe(code);
  });
  it("asked of nobody in particular, only where nobody could be", () => {
    expect(whyNotExcuseScorer(panel(), null)).toBeNull();
    expect(whyNotExcuseScorer(panel({ excusedIds: ["xie"] }), null)).toBeNull();
    expect(whyNotExcuseScorer(panel({ scorerIds: ["ji"] }), null)?.code).toBe("lastScorer");
    expect(whyNotExcuseScorer(panel({ closedOn: heldOn }), null)?.code).toBe("panelClosed");
  });
  it.each([
    ["others come and go", ["shu", "xie"], ["a", "b"], null],
    ["the excused one sits again", ["ji", "shu"], ["a", "b"], "scorerExcused"],
    ["whom the excused one marked leaves", ["shu"], ["b"], "panelMarked"],
  ] as const)("the panel still changes: %s", (_, scorerIds, candidateIds, code) => {
    const facts = panel({ scorerIds: ["shu"], excusedIds: ["ji"], given: every(["ji"], ["a"]) });
    expect(whyNotRevisePanel(facts, { scorerIds, candidateIds })?.code ?? null).toBe(code);
  });

  const [ids, seats] = [
    ["a", "b", "c"],
    ["ji", "shu", "xie", "tan"],
  ] as const;
  const cell = fc.record({
    ...{ scorerId: fc.constantFrom(...seats), candidateId: fc.constantFrom(...ids) },
    points: fc.integer({ min: 0, max: 10_000 }),
  });
  const marking = fc.record({
    excusedIds: fc.subarray([...seats], { maxLength: seats.length - 1 }),
    marks: fc.uniqueArray(cell, { selector: (one) => `${one.scorerId} ${one.candidateId}` }),
    without: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom<NoScore>("absent", "disqualified")),
    drops: fc.boolean(),
  });
  it("everything is as if they had never marked: what is missing, whether it closes, what each is given", () => {
    fc.assert(
      fc.property(marking, ({ excusedIds, marks, without, drops }) => {
        const noScores = new Map(Object.entries(without));
        const scorerIds = seats.filter((id) => !excusedIds.includes(id));
        const theirs = marks.filter((mark) => scorerIds.includes(mark.scorerId as (typeof seats)[number]));
        const facts = panel({ scorerIds, excusedIds, candidateIds: ids, given: marks });
        const never = panel({ scorerIds, candidateIds: ids, given: theirs });
        expect(marksMissing(facts, noScores)).toBe(marksMissing(never, noScores));
        expect(whyNotClosePanel(facts, noScores, heldOn)).toEqual(whyNotClosePanel(never, noScores, heldOn));
        expect(interviewResults(facts, marks, noScores, drops)).toEqual(
          interviewResults(never, theirs, noScores, drops),
        );
      }),
    );
  });
  it("once it closes, everyone heard has been marked by every one who stayed, and by nobody else", () => {
    fc.assert(
      fc.property(marking, ({ excusedIds, marks, without }) => {
        const noScores = new Map(Object.entries(without));
        const scorerIds = seats.filter((id) => !excusedIds.includes(id));
        // all who stayed have marked; of the excused there is what there is
        const left = marks.filter((mark) => excusedIds.includes(mark.scorerId));
        const given = [...left, ...every(scorerIds, [...ids]).map((one, i) => ({ ...one, points: 100 * i }))];
        const facts = panel({ scorerIds, excusedIds, candidateIds: ids, given });
        expect(whyNotClosePanel(facts, noScores, heldOn)).toBeNull();
        for (const { candidateId, points, noScore } of interviewResults(facts, given, noScores, false)) {
          if (noScore) continue;
          const own = given.filter(
            (one) => one.candidateId === candidateId && scorerIds.includes(one.scorerId as "ji"),
          );
          expect(own.map((one) => one.scorerId)).toEqual(scorerIds);
          expect(points).toBe(
            panelScore(
              own.map((one) => one.points),
              false,
            ),
          );
        }
      }),
    );
  });
});

describe("S5: a panel nobody has marked in is dissolved", () => {
  const given = every(["ji"], ["a"]);
  it.each([
    ["formed and not used", null, [], null],
    ["one mark is there", null, given, "panelInUse"],
    ["closed, and nobody came", heldOn, [], "panelClosed"],
    ["closed", heldOn, given, "panelClosed"],
  ] as const)("%s", (_, closedOn, marks, code) => {
    expect(whyNotDissolvePanel(panel({ closedOn, given: [...marks] }))?.code ?? null).toBe(code);
  });
});

describe("S5: marks are given from the day of the interview until the panel is closed", () => {
  it.each([
    [null, "2026-02-19", "panelNotYet"],
    [null, "2026-02-20", null],
    [null, "2026-02-28", null],
    ["2026-02-20", "2026-02-20", "panelClosed"],
  ])("closed %s, on %s: %s", (closedOn, today, code) => {
    const why = whyNotGiveMarks({ heldOn, closedOn: closedOn === null ? null : day(closedOn) }, day(today));
    expect(why?.code ?? null).toBe(code);
  });

  it("a line is a change only where the mark is another one", () => {
    const lines = [
      { was: null, points: null },
      { was: 8000, points: 8000 },
      { was: null, points: 8000 },
      { was: 8000, points: 8050 },
      { was: 8000, points: null },
    ];
    expect(changedMarks(lines)).toEqual(lines.slice(2));
  });

  it.each([
    [8000, 9000, 8000, true],
    [8000, 9000, 9000, true],
    [8000, 9000, 8500, false],
    [null, 9000, null, true],
    [null, 9000, 8500, false],
    [8000, null, 8500, false],
    [8000, null, null, true],
  ])("E2: from %s to %s over %s: taken %s", (was, points, now, taken) => {
    const marks = new Map(now === null ? [] : [["a", now] as const]);
    expect(whyNotOver([{ candidateId: "a", was, points }], marks)?.code ?? null).toBe(
      taken ? null : "changedMeanwhile",
    );
  });
});

describe("S5: a panel is closed when every mark is in", () => {
  const none = new Map<string, NoScore>();
  it.each([
    ["nothing marked", [], none, "2026-02-20", "marksMissing", 4],
    ["one scorer is through", every(["ji"], ["a", "b"]), none, "2026-02-20", "marksMissing", 2],
    ["all are", every(["ji", "shu"], ["a", "b"]), none, "2026-02-20", null, 0],
    ["the day has not come", every(["ji", "shu"], ["a", "b"]), none, "2026-02-19", "panelNotYet", 0],
    ["one absent", every(["ji", "shu"], ["a"]), new Map([["b", "absent" as const]]), "2026-02-20", null, 0],
    [
      "one disqualified after being marked by one",
      every(["ji", "shu"], ["a"]).concat(every(["ji"], ["b"])),
      new Map([["b", "disqualified" as const]]),
      "2026-02-20",
      null,
      0,
    ],
    [
      "marks of one who is absent do not stand in for others",
      every(["ji", "shu"], ["b"]),
      new Map([["b", "absent" as const]]),
      "2026-02-20",
      "marksMissing",
      2,
    ],
    [
      "nobody came",
      [],
      new Map([
        ["a", "absent" as const],
        ["b", "absent" as const],
      ]),
      "2026-02-20",
      null,
      0,
    ],
  ] as const)("%s", (_, given, without, today, code, missing) => {
    const facts = panel({ given: [...given] });
    expect(whyNotClosePanel(facts, without, day(today))?.code ?? null).toBe(code);
    expect(marksMissing(facts, without)).toBe(missing);
  });
  it("is closed once", () => {
    expect(whyNotClosePanel(panel({ closedOn: heldOn }), none, heldOn)?.code).toBe("panelClosed");
  });
});

describe("S5: what is left of a closed panel", () => {
  it("an absent or disqualified one has no score, which is not a zero, whatever was marked", () => {
    const marks = [
      { scorerId: "ji", candidateId: "a", points: 8000 },
      { scorerId: "ji", candidateId: "b", points: 9000 },
      { scorerId: "shu", candidateId: "a", points: 9000 },
    ];
    expect(
      interviewResults(panel({ candidateIds: ["b", "a"] }), marks, new Map([["b", "disqualified"]]), false),
    ).toEqual([
      { candidateId: "b", points: null, noScore: "disqualified" },
      { candidateId: "a", points: 8500, noScore: null },
    ]);
  });

  it("everyone heard has the score of their own marks, and everyone is there once", () => {
    const id = fc.constantFrom("a", "b", "c", "d");
    fc.assert(
      fc.property(
        fc.uniqueArray(id),
        fc.integer({ min: 1, max: 7 }),
        fc.dictionary(id, fc.constantFrom<NoScore>("absent", "disqualified")),
        fc.boolean(),
        fc.integer({ min: 0, max: 2000 }),
        (candidateIds, scorers, excused, drops, from) => {
          const marks = candidateIds.flatMap((candidateId, i) =>
            Array.from({ length: scorers }, (_, n) => ({
              ...{ scorerId: `scorer ${n}`, candidateId, points: from + i * 1000 + n * 10 },
            })),
          );
          const scorerIds = Array.from({ length: scorers }, (_, n) => `scorer ${n}`);
          const results = interviewResults({ scorerIds, candidateIds }, marks, new Map(Object.entries(excused)), drops);
          expect(results.map((one) => one.candidateId)).toEqual(candidateIds);
          for (const { candidateId, points, noScore } of results) {
            const own = marks.filter((mark) => mark.candidateId === candidateId).map((mark) => mark.points);
            expect(noScore).toBe(excused[candidateId] ?? null);
            expect(points).toBe(noScore ? null : panelScore(own, drops));
          }
        },
      ),
    );
  });
});
