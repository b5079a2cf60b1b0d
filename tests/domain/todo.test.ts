import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/domain/calendar-date";
import type { PlacementFacts } from "@/lib/domain/placement";
import { bySoonest, dueItems, type TodoFacts } from "@/lib/domain/todo";
import { isOpen, statusOn, TODO_KINDS, TODO_RULE, type TodoKind } from "@/lib/domain/todo-item";
import { RULES } from "@/lib/domain/vocabulary";
import { anArrived, aPlacement, day, OFFICIAL } from "./a-placement";

type Changes = { [K in Exclude<keyof TodoFacts, "placement">]?: Partial<TodoFacts[K]> };
const facts = (placement: PlacementFacts, changes: Changes = {}): TodoFacts => ({
  placement,
  course: {
    isKinAsked: true,
    talkMonths: 1,
    firstResponsibleId: "secretary",
    mentor: { personId: "mayor", how: "hosts" },
    talks: [],
    standing: [],
    isEarlyEndProposed: false,
    assessedYears: [],
    lastRecordOn: null,
    ...changes.course,
  },
  papers: { reportMonths: 3, reports: [], deliveries: [], ...changes.papers },
  reviews: {
    baseline: null,
    record: { reviews: [], missed: [] },
    released: [],
    isOutcomeProposed: false,
    outcome: null,
    ...changes.reviews,
  },
});
const items = (of: TodoFacts, today: string) => dueItems(of, day(today), OFFICIAL);
const find = (of: TodoFacts, today: string, kind: TodoKind, key?: string) =>
  items(of, today).find((item) => item.kind === kind && (key === undefined || item.key === key));
const has = (of: TodoFacts, today: string) => new Set(items(of, today).map((item) => item.kind));

describe("what a placement asks for before arrival", () => {
  it("S2 a prepared one waits for its decision, S6 with the staff until kin were asked about", () => {
    const prepared = aPlacement({ state: "prepared" });
    expect(find(facts(prepared), "2026-04-12", "decidePlacement")).toMatchObject({
      dueOn: "2026-04-14",
      status: "soon",
      roles: ["departmentLeader"],
    });
    expect(find(facts(prepared, { course: { isKinAsked: false } }), "2026-04-12", "decidePlacement")?.roles).toEqual([
      "departmentStaff",
    ]);
  });

  it("T1 arrival is due on the start and overdue after it", () => {
    expect(find(facts(aPlacement()), "2026-04-15", "confirmArrival")).toMatchObject({
      dueOn: "2026-04-15",
      status: "soon",
    });
    expect(find(facts(aPlacement()), "2026-04-16", "confirmArrival")?.status).toBe("overdue");
    expect(has(facts(anArrived()), "2026-04-16").has("confirmArrival")).toBe(false);
  });

  it("T1 a start that passed without arrival is overdue for host and department, each with what it can do", () => {
    const rolesOf = (kind: TodoKind) =>
      items(facts(aPlacement()), "2026-04-16")
        .filter((item) => item.kind === kind)
        .map(({ key, roles, status }) => ({ key, roles, status }));
    expect(rolesOf("confirmArrival")).toEqual([{ key: "", roles: ["hostSecretary"], status: "overdue" }]);
    expect(rolesOf("arrivalOverdue")).toEqual([
      { key: "move", roles: ["departmentStaff"], status: "overdue" },
      { key: "cancel", roles: ["departmentLeader"], status: "overdue" },
    ]);
    expect(has(facts(anArrived()), "2026-04-16").has("arrivalOverdue")).toBe(false);
    const ahead = find(facts(aPlacement()), "2026-04-15", "arrivalOverdue")!;
    expect(isOpen(ahead, day("2026-04-15"))).toBe(false);
  });

  it("H1 H2 who is missing shows with the host and the department", () => {
    const missing = facts(aPlacement(), { course: { firstResponsibleId: null, mentor: null } });
    expect(find(missing, "2026-04-01", "nameFirstResponsible")).toMatchObject({ dueOn: "2026-04-15", status: "ahead" });
    expect(find(missing, "2026-04-01", "nameMentor")?.roles).toContain("departmentStaff");
    expect(has(facts(aPlacement()), "2026-04-01").has("nameMentor")).toBe(false);
  });

  it("H2 T4 a mentor is missing while the first responsible person acts", () => {
    for (const how of ["own", "hosts", "acting"] as const) {
      const one = facts(anArrived(), { course: { mentor: { personId: "secretary", how } } });
      expect(has(one, "2026-05-01").has("nameMentor"), how).toBe(how === "acting");
    }
  });

  it("T4 a taken-over placement shows what it lacks, without lateness", () => {
    const taken = anArrived({
      takeOverOn: day("2026-11-01"),
      decision: { status: "toFollow", body: null, decidedOn: null, documentNumber: null },
    });
    const lacking = facts(taken, { course: { firstResponsibleId: null, mentor: null } });
    expect(find(lacking, "2026-11-02", "nameMentor")?.status).toBe("undated");
    expect(find(lacking, "2026-11-02", "supplyDecision")?.rule).toBe("T4");
    expect(items(lacking, "2026-11-02").filter((item) => item.status === "overdue")).toEqual([]);
    expect(find(lacking, "2026-11-02", "monthlyTalk")?.facts.number).toBe(7);
    expect(find(lacking, "2026-11-02", "submitReport")?.key).toBe("3");
  });
});

describe("what a placement asks for during the year", () => {
  it("H3 a month's talk is due on its last day and goes once it is held", () => {
    expect(find(facts(anArrived()), "2026-05-12", "monthlyTalk", "1")).toMatchObject({
      dueOn: "2026-05-14",
      status: "soon",
    });
    const held = facts(anArrived(), { course: { talks: [{ side: "host", heldOn: day("2026-05-02") }] } });
    expect(find(held, "2026-05-15", "monthlyTalk", "1")).toBeUndefined();
    expect(find(held, "2026-05-15", "departmentTalk", "1")).toMatchObject({
      dueOn: "2026-10-14",
      roles: ["departmentStaff"],
    });
  });

  it("O1 a report is the cadre's, opens before it is due and goes once it is submitted", () => {
    const report = find(facts(anArrived()), "2026-07-01", "submitReport", "1")!;
    expect(report).toMatchObject({ dueOn: "2026-07-21", opensOn: "2026-06-29", status: "ahead", roles: ["cadre"] });
    expect([isOpen(report, day("2026-06-28")), isOpen(report, day("2026-06-29"))]).toEqual([false, true]);
    const sent = facts(anArrived(), {
      papers: { reports: [{ id: "r", period: 1, number: 1, submittedOn: day("2026-07-01") }] },
    });
    expect(find(sent, "2026-07-22", "submitReport", "1")).toBeUndefined();
  });

  const delivery = {
    id: "d",
    of: "feedback" as const,
    review: "halfYear" as const,
    party: "sendingUnit" as const,
    deliveredOn: day("2026-09-29"),
    dueOn: day("2026-10-19"),
    receipts: [],
    hasHolder: true,
  };
  it("O5 a receipt is asked of whoever can sign, else of the department", () => {
    const one = facts(anArrived(), { papers: { deliveries: [delivery, { ...delivery, id: "n", hasHolder: false }] } });
    expect(find(one, "2026-10-20", "acknowledgeFeedback", "d")).toMatchObject({
      status: "overdue",
      roles: ["sendingLiaison"],
    });
    expect(find(one, "2026-10-20", "acknowledgeFeedback", "n")).toBeUndefined();
    expect(find(one, "2026-10-20", "recordPaperReceipt", "n")).toMatchObject({
      roles: ["departmentStaff"],
      facts: { review: "halfYear", party: "sendingUnit" },
    });
    const done = { ...delivery, receipts: [{ kind: "acknowledged" as const, onDay: day("2026-10-08") }] };
    expect(has(facts(anArrived(), { papers: { deliveries: [done] } }), "2026-10-20").has("acknowledgeFeedback")).toBe(
      false,
    );
    expect(
      has(
        facts(anArrived({ state: "closed" }), { papers: { deliveries: [{ ...delivery, of: "report", period: 1 }] } }),
        "2027-10-20",
      ).has("acknowledgeReport"),
    ).toBe(true);
  });

  it("O4 the baseline is proposed, then settled", () => {
    expect(find(facts(anArrived()), "2026-05-01", "proposeBaseline")).toMatchObject({ dueOn: "2026-05-15" });
    const proposed = facts(anArrived(), { reviews: { baseline: { state: "proposed" } } });
    expect(find(proposed, "2026-05-16", "settleBaseline")?.status).toBe("overdue");
    expect(has(facts(anArrived({ baselineNotMeasured: true })), "2026-05-01").has("proposeBaseline")).toBe(false);
  });

  it("O3 each side's part goes once released; the statement comes once the half-year is overdue", () => {
    const one = facts(anArrived(), { reviews: { released: [{ kind: "halfYear", side: "cadre" }] } });
    expect(find(one, "2026-10-12", "reviewSelf", "halfYear")).toBeUndefined();
    expect(find(one, "2026-10-12", "reviewHostPart", "halfYear")).toMatchObject({
      dueOn: "2026-10-15",
      status: "soon",
    });
    expect(has(one, "2026-10-15").has("stateMissedReview")).toBe(false);
    expect(has(one, "2026-10-16").has("stateMissedReview")).toBe(true);
    expect(find(one, "2026-10-16", "signReview", "halfYear")?.status).toBe("overdue");
    expect(find(one, "2027-05-13", "signReview", "endOfTerm")?.status).not.toBe("overdue");
    expect(find(one, "2027-05-14", "signReview", "endOfTerm")?.status).toBe("overdue");
  });

  it("O8 the outcome comes after the reviews, O10 the assessment after the year", () => {
    const half = {
      id: "h",
      kind: "halfYear" as const,
      correctsId: null,
      signedOn: day("2026-10-14"),
      grade: 2 as const,
    };
    const reviewed = { record: { reviews: [half, { ...half, id: "e", kind: "endOfTerm" as const }], missed: [] } };
    expect(has(facts(anArrived()), "2027-04-20").has("decideOutcome")).toBe(false);
    expect(find(facts(anArrived(), { reviews: reviewed }), "2027-04-20", "decideOutcome")).toMatchObject({
      status: "undated",
      dueOn: null,
    });
    expect(has(facts(anArrived()), "2026-12-31").has("annualAssessment")).toBe(false);
    expect(find(facts(anArrived()), "2027-01-01", "annualAssessment")?.facts).toEqual({
      year: "2026",
      assessor: "hostUnit",
    });
  });

  it("T3 the checklist goes to the side that confirms", () => {
    const some = facts(anArrived(), { course: { standing: [{ item: "pay", confirmedOn: day("2026-04-20") }] } });
    expect(find(some, "2026-05-16", "confirmStanding", "partyTransfer")).toMatchObject({
      status: "overdue",
      roles: ["hostSecretary"],
    });
    expect(find(some, "2026-05-16", "confirmStanding", "pay")).toBeUndefined();
  });

  it("E5 neglect reaches department, host and sending unit", () => {
    expect(find(facts(anArrived()), "2026-05-15", "neglected")).toMatchObject({
      status: "overdue",
      facts: { since: "2026-04-15" },
      roles: ["departmentStaff", "hostSecretary", "hostLeader", "sendingLiaison"],
    });
  });
});

describe("O8, O9 an outcome and the review it rests on", () => {
  const at = (grade: 1 | 2 | 3 | 4, outcome: TodoFacts["reviews"]["outcome"]) => {
    const signed = {
      id: "e",
      kind: "endOfTerm" as const,
      correctsId: null,
      signedOn: day("2027-04-14"),
      grade: 1 as const,
    };
    const reviews = [signed, { ...signed, id: "c", correctsId: "e", grade }];
    return has(facts(anArrived(), { reviews: { record: { reviews, missed: ["halfYear"] }, outcome } }), "2027-05-01");
  };
  it("the leader is told where a corrected grade no longer carries the promotion, and nowhere else", () => {
    expect(at(2, "promoted").has("outcomeUnsupported")).toBe(false);
    expect(at(3, "promoted").has("outcomeUnsupported")).toBe(true);
    expect(at(3, "returned").has("outcomeUnsupported")).toBe(false);
    expect(at(3, null).has("outcomeUnsupported")).toBe(false);
  });
});

describe("the list as a whole", () => {
  it("T1 a cancelled placement asks for nothing", () => {
    expect(items(facts(aPlacement({ state: "cancelled" }), { course: { mentor: null } }), "2026-05-20")).toEqual([]);
  });

  it("E3 is sorted, soonest first and undated last, with a rule of the list on each and no item twice", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -30, max: 500 }),
        fc.constantFrom("prepared", "decided", "arrived", "closed"),
        (offset, state) => {
          const today = addDays(day("2026-04-15"), offset);
          const placement = state === "arrived" || state === "closed" ? anArrived({ state }) : aPlacement({ state });
          const list = dueItems(facts(placement, { course: { mentor: null } }), today, OFFICIAL);
          expect([...list].sort(bySoonest)).toEqual(list);
          expect(new Set(list.map((item) => `${item.kind}/${item.key}`)).size).toBe(list.length);
          for (const item of list) {
            expect(item.rule).toBe(TODO_RULE[item.kind]);
            expect(item.dueOn === null).toBe(item.status === "undated");
            expect(item.roles.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("E3 overdue, soon, ahead", () => {
    const today = day("2026-10-12");
    expect(["2026-10-11", "2026-10-12", "2026-10-15", "2026-10-16"].map((on) => statusOn(day(on), today))).toEqual([
      "overdue",
      "soon",
      "soon",
      "ahead",
    ]);
    expect(statusOn(null, today)).toBe("undated");
    expect(TODO_KINDS.every((kind) => (RULES as readonly string[]).includes(TODO_RULE[kind]))).toBe(true);
  });
});
