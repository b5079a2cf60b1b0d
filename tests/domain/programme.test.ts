import { expect, test } from "vitest";
import { approvePosition, whyNotRevisePosition, whyNotReviseProgramme } from "@/lib/domain/programme";

const capabilities = [{ name: "理论素养", levels: ["一", "二", "三", "四", "五"] }];
const open = { id: "p", status: "open" as const, quota: 20, capabilities };

test("O4: capabilities stand once a programme is approved; a draft's may change", () => {
  const other = {
    quota: 20,
    capabilities: [...capabilities, { name: "综合协调", levels: capabilities[0]?.levels ?? [] }],
  };
  expect(whyNotReviseProgramme(open, other, 0)?.code).toBe("programmeDecided");
  expect(whyNotReviseProgramme({ ...open, status: "draft" }, other, 0)).toBeNull();
});

test("S2: the quota covers those placed, and a closed programme does not change", () => {
  expect(whyNotReviseProgramme(open, { quota: 3, capabilities }, 4)).toMatchObject({
    code: "quotaFull",
    facts: { quota: 3, placed: 4 },
  });
  expect(whyNotReviseProgramme(open, { quota: 4, capabilities }, 4)).toBeNull();
  expect(whyNotReviseProgramme({ ...open, status: "closed" }, null, 0)?.code).toBe("programmeNotOpen");
});

test("S4: an approved position is the department's to change, and keeps the places taken", () => {
  const position = { id: "x", isApproved: true, taken: 2 };
  expect(whyNotRevisePosition(position, 2, false)?.code).toBe("positionApproved");
  expect(whyNotRevisePosition(position, 1, true)?.code).toBe("positionFull");
  expect(whyNotRevisePosition({ ...position, isApproved: false }, 2, false)).toBeNull();
});

test("O4: a position is approved with a level for every capability", () => {
  expect(approvePosition(open, [{ capabilityId: "a", level: 3 }], ["a", "b"])).toMatchObject({
    ok: false,
    refusal: { code: "baselineScoresIncomplete", facts: { missing: 1 } },
  });
  expect(approvePosition(open, [{ capabilityId: "a", level: 3 }], ["a"])).toMatchObject({ ok: true });
});
