import { expect, test } from "vitest";
import { traceOf } from "@/lib/platform/audit-trace";

const id = "0191a0c4-7f3a-7c11-9a35-0242ac120002";

test("E2: every field sent appears, by value where it may be read", () => {
  const input = {
    placementId: id,
    startsOn: "2026-11-02",
    waiverReason: "岗位无人可替",
    places: 2,
    needs: [{ level: 3 }],
  };
  expect(traceOf("placement.prepare", input, id)).toEqual(input);
});

test("E2: of a confidential kind a text, a list and a table of scores appear as hashes; days, ids and our own words stay", () => {
  const input = {
    ...{ placementId: id, kind: "halfYear", period: 2, happenedOn: "2026-10-10" },
    ...{ comment: "作风踏实", scores: { [id]: "3" }, kin: [{ name: "方大为" }], phone: "13800000000" },
  };
  const traced = traceOf("review.sign", input, id);
  expect(Object.keys(traced)).toEqual(Object.keys(input));
  expect(traced).toMatchObject({ placementId: id, kind: "halfYear", period: 2, happenedOn: "2026-10-10" });
  for (const field of ["comment", "scores", "kin", "phone"]) {
    expect(traced[field], field).toEqual({ hash: expect.stringMatching(/^[\w-]{16}$/) });
  }
  expect(traceOf("review.sign", { comment: "作风踏实" }, "another")).not.toEqual({ comment: traced.comment });
});

test("E1, E2: of a selection neither a result nor a count is legible, only whom it was about and when", () => {
  const input = {
    ...{ programmeId: id, candidateIds: [id], decidedOn: "2026-03-01", result: "failed", limit: "age", present: 11 },
    ...{ rows: { [id]: { inFavour: 11, result: "passed" } }, conclusion: "为人踏实" },
  };
  for (const permission of ["stage.decide", "waiver.decide", "inspection.record", "meeting.record"] as const) {
    const traced = traceOf(permission, input, id);
    expect(traced).toMatchObject({ programmeId: id, candidateIds: [id], decidedOn: "2026-03-01" });
    for (const field of ["result", "limit", "present", "rows", "conclusion"])
      expect(traced[field], `${permission} ${field}`).toEqual({ hash: expect.any(String) });
  }
});

test("E2: no password, in no form, and no upload's rows", () => {
  expect(traceOf("password.change", { current: "x", password: "y", newPassword: "z" }, id)).not.toHaveProperty(
    "password",
  );
  expect(traceOf("password.change", { newPassword: "z" }, id)).toEqual({});
  expect(traceOf("import.prepare", { kind: "roster", intake: { rows: [] } }, id)).toEqual({ kind: "roster" });
});
