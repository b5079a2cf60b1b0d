import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/domain/calendar-date";
import {
  currentDesignation,
  type Designation,
  designate,
  type FirstResponsible,
  firstResponsibleOn,
  mentorOn,
  whyNotDesignate,
} from "@/lib/domain/mentoring";
import { anArrived, day } from "./a-placement";

const hosts = (changes: Partial<Designation> = {}): Designation => ({
  id: "d1",
  personId: "mayor",
  hostUnitId: "host",
  placementId: null,
  from: day("2026-01-01"),
  to: null,
  leaderUntil: null,
  ...changes,
});
const named: FirstResponsible[] = [
  { personId: "oldSecretary", hostUnitId: "host", from: day("2025-01-01"), to: day("2026-07-01") },
  { personId: "secretary", hostUnitId: "host", from: day("2026-07-01"), to: null },
];
const candidate = { personId: "deputy", isLeaderOfHost: true, isSecondedCadre: false, isKin: false };
const target = { hostUnitId: "host", placementId: null, cadreIds: ["cadre"] };
const today = day("2026-08-01");

describe("H1 the first responsible person", () => {
  it.each([
    ["2024-12-31", null],
    ["2026-06-30", "oldSecretary"],
    ["2026-07-01", "secretary"],
  ])("H1 on %s it is %s", (on, who) => {
    expect(firstResponsibleOn("host", named, day(on))).toBe(who);
  });
});

describe("H2 who is the mentor on a day", () => {
  const own = hosts({
    id: "d2",
    personId: "deputy",
    placementId: "placement",
    from: day("2026-07-01"),
    to: day("2026-08-01"),
  });
  it.each([
    ["the host's", [hosts()], "2026-07-15", { personId: "mayor", how: "hosts" }],
    ["its own before the host's", [hosts(), own], "2026-07-31", { personId: "deputy", how: "own" }],
    ["the host's again", [hosts(), own], "2026-08-01", { personId: "mayor", how: "hosts" }],
    [
      "another placement's is no matter",
      [hosts(), hosts({ id: "d3", placementId: "other", personId: "x" })],
      "2026-07-15",
      { personId: "mayor", how: "hosts" },
    ],
    ["another host's is no matter", [hosts({ hostUnitId: "elsewhere" })], "2026-07-15", null],
    [
      "on the last day in office",
      [hosts({ leaderUntil: day("2026-07-16") })],
      "2026-07-15",
      { personId: "mayor", how: "hosts" },
    ],
    [
      "after it the first responsible person",
      [hosts({ leaderUntil: day("2026-07-16") })],
      "2026-07-16",
      { personId: "secretary", how: "acting" },
    ],
    ["nobody was named", [], "2026-07-15", null],
  ] as const)("H2 %s", (_, designations, on, who) => {
    expect(mentorOn(anArrived(), designations, named, day(on))).toEqual(who);
  });

  it("T4 a taken-over placement without a mentor has the first responsible person", () => {
    expect(mentorOn(anArrived({ takeOverOn: day("2026-06-01") }), [], named, day("2026-07-15"))).toEqual({
      personId: "secretary",
      how: "acting",
    });
    expect(mentorOn(anArrived({ takeOverOn: day("2026-06-01") }), [], [], day("2026-07-15"))).toBeNull();
  });
});

describe("H2 naming a mentor", () => {
  it.each([
    ["H2 a leader of the host", target, candidate, hosts(), "2026-08-01", null],
    ["H2 the first ever", target, candidate, null, "2026-03-01", null],
    ["H2 tomorrow", target, candidate, hosts(), "2026-08-02", "designationInFuture"],
    ["H2 not a leader", target, { ...candidate, isLeaderOfHost: false }, hosts(), "2026-08-01", "mentorNotLeader"],
    ["H2 the cadre", target, { ...candidate, personId: "cadre" }, hosts(), "2026-08-01", "mentorIsCadre"],
    [
      "H2 another seconded cadre",
      target,
      { ...candidate, isSecondedCadre: true },
      hosts(),
      "2026-08-01",
      "mentorIsSeconded",
    ],
    [
      "H2 E1 a seconded cadre who is no leader here: nothing is said of their secondment",
      target,
      { ...candidate, isLeaderOfHost: false, isSecondedCadre: true, isKin: true },
      hosts(),
      "2026-08-01",
      "mentorNotLeader",
    ],
    ["S6 H2 declared kin", target, { ...candidate, isKin: true }, hosts(), "2026-08-01", "mentorIsKin"],
    ["H2 who it is already", target, { ...candidate, personId: "mayor" }, hosts(), "2026-08-01", "mentorUnchanged"],
    [
      "H2 the same person back in office",
      target,
      { ...candidate, personId: "mayor" },
      hosts({ leaderUntil: day("2026-07-01") }),
      "2026-08-01",
      null,
    ],
    ["H2 before the present one began", target, candidate, hosts(), "2025-12-31", "designationBeforeCurrent"],
  ] as const)("%s", (_, whom, who, current, from, code) => {
    expect(whyNotDesignate(whom, who, current, day(from), today)?.code ?? null).toBe(code);
  });

  it("H2 succession leaves exactly one mentor on every day", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 8 }), (gaps) => {
        let designations: Designation[] = [];
        let from = day("2026-01-01");
        gaps.forEach((gap, index) => {
          const current = currentDesignation(target, designations);
          const done = designate(
            target,
            { ...candidate, personId: `leader${index}` },
            current,
            from,
            day("2027-12-31"),
          );
          if (!done.ok) throw new Error(done.refusal.code);
          const { closes, opens } = done.value;
          designations = designations.map((one) => (one.id === closes?.id ? { ...one, to: closes.to } : one));
          designations = [...designations, hosts({ id: `d${index}`, ...opens })];
          from = addDays(from, gap);
        });
        for (let on = day("2026-01-01"); on <= from; on = addDays(on, 1)) {
          const standing = designations.filter((one) => one.from <= on && (one.to === null || on < one.to));
          expect(standing).toHaveLength(1);
          expect(mentorOn(anArrived(), designations, [], on)?.personId).toBe(standing[0]!.personId);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("H2 a placement's own mentor leaves the host's standing", () => {
    const forOne = { ...target, placementId: "placement" };
    expect(currentDesignation(forOne, [hosts()])).toBeNull();
    expect(designate(forOne, candidate, null, today, today)).toEqual({
      ok: true,
      value: { closes: null, opens: { personId: "deputy", from: today } },
    });
    expect(designate(forOne, { ...candidate, isKin: true }, null, today, today).ok).toBe(false);
  });
});
