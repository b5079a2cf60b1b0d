import { expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { type Designation, whyNotEndOwn, whyNotWithoutReason } from "@/lib/domain/mentoring";
import { whyNotTalker } from "@/lib/domain/talks";

const day = calendarDate;
const today = day("2026-10-12");
const standing = (placementId: string | null, from: string, to: string | null = null): Designation => ({
  id: `${placementId} ${from}`,
  personId: "p",
  hostUnitId: "h",
  placementId,
  from: day(from),
  to: to === null ? null : day(to),
  leaderUntil: null,
});
const own = standing("x", "2026-09-01");
const hosts = standing(null, "2026-04-01");

test("H2: the department names only with a reason; a host needs none", () => {
  expect(whyNotWithoutReason(true, undefined)).toMatchObject({ code: "designationWithoutReason", rule: "H2" });
  expect(whyNotWithoutReason(true, "  ")).toMatchObject({ code: "designationWithoutReason" });
  expect(whyNotWithoutReason(true, "分工调整")).toBeNull();
  expect(whyNotWithoutReason(false, undefined)).toBeNull();
});

test("H2: an own designation ends from a day on which the host's mentor guides, and no other", () => {
  const end = (from: string, of: Designation | null = own, all = [own, hosts]) =>
    whyNotEndOwn(of, all, day(from), today)?.code ?? null;
  expect(end("2026-10-12")).toBeNull();
  expect(end("2026-09-01")).toBeNull();
  expect(end("2026-10-12", null)).toBe("ownMentorNotNamed");
  expect(end("2026-10-13")).toBe("designationInFuture");
  expect(end("2026-08-31")).toBe("designationBeforeCurrent");
  expect(end("2026-10-12", own, [own])).toBe("hostMentorMissing");
  expect(end("2026-10-12", own, [own, standing(null, "2026-04-01", "2026-10-12")])).toBe("hostMentorMissing");
});

test("H3: mentor or a leader talk for the host, the department's people for the department", () => {
  const nobody = { guidesThatDay: false, isLeaderOfHost: false, isOfDepartment: false };
  expect(whyNotTalker("host", { ...nobody, guidesThatDay: true })).toBeNull();
  expect(whyNotTalker("host", { ...nobody, isLeaderOfHost: true })).toBeNull();
  expect(whyNotTalker("department", { ...nobody, isOfDepartment: true })).toBeNull();
  expect(whyNotTalker("host", { ...nobody, isOfDepartment: true })).toMatchObject({
    code: "talkerNotEntitled",
    rule: "H3",
  });
  expect(whyNotTalker("department", { ...nobody, guidesThatDay: true, isLeaderOfHost: true })).not.toBeNull();
  expect(whyNotTalker("host", null)).not.toBeNull();
});
