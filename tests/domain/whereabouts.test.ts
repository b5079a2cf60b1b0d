import { expect, test } from "vitest";
import { type CourseState, isIn } from "@/lib/domain/selection/course";
import { whereaboutsIn, whereaboutsOf, whereaboutsWord } from "@/lib/domain/selection/whereabouts";
import { STAGES } from "@/lib/domain/vocabulary";

const OUT = ["waiting", "withdrawn", "failed", "absent", "disqualified"] as const;
const states: CourseState[] = [
  { state: "decided", at: null },
  { state: "awaitingAgreement", at: "registration" },
  ...STAGES.flatMap((at) => OUT.map((state) => ({ state, at }) as CourseState)),
];

test.each(states)("S1: everyone is somewhere in a selection, and an address says where: $state $at", (state) => {
  const where = whereaboutsOf(state);
  expect(whereaboutsIn(whereaboutsWord(where))).toEqual(where);
  expect(where.is !== "left").toBe(isIn(state));
});

test.each([null, undefined, "", "left", "left.somewhere", "failed.interview", "decided.interview"])(
  "an address that says %j asks for nobody in particular",
  (word) => expect(whereaboutsIn(word)).toBeNull(),
);
