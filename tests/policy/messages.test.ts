import { expect, test } from "vitest";
import { ROLES } from "@/lib/domain/vocabulary";
import { MESSAGE_VERBS, TOLD, telling, verbsToldTo } from "@/lib/policy/messages";
import { mayEver } from "@/lib/policy/policy";

test.each(MESSAGE_VERBS)("E1: whoever is told of %s may read the record itself", (verb) => {
  for (const role of TOLD[verb].to) expect([role, mayEver({ role }, TOLD[verb].reads)]).toEqual([role, true]);
});

test("E1: a message carries the facts it names, and no text anyone wrote", () => {
  const told = telling("talk.record", { heldOn: "2026-09-10", agreed: "每周下村两天", note: "内部", late: true });
  expect(told?.facts).toEqual({ heldOn: "2026-09-10" });
});

test.each([
  ["cadre", ["cadre"]],
  ["sendingUnit", ["sendingLiaison"]],
  ["hostUnit", ["hostSecretary", "hostLeader", "mentor"]],
])("O3: a part sent back is told to the side %s that wrote it, and to nobody else", (side, roles) => {
  expect(telling("reviewPart.return", { review: "halfYear", side, reason: "缺事例" })).toEqual({
    verb: "reviewPart.return",
    roles,
    facts: { review: "halfYear", side },
  });
});

test("an act that concerns nobody else is told to nobody", () => {
  expect(telling("reviewPart.draft", {})).toBeNull();
  expect(telling("report.open", {})).toBeNull();
});

test("E1: posts without business are told of nothing", () => {
  for (const role of ROLES) {
    const isOfBusiness = !["scorer", "auditor", "systemAdministrator"].includes(role);
    expect([role, verbsToldTo(role).length > 0]).toEqual([role, isOfBusiness]);
  }
});
