import { expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { nameAsFirstResponsible, whyNotEndLeader, whyNotNameFirstResponsible } from "@/lib/domain/first-responsible";

const [spring, autumn, today] = [calendarDate("2026-03-01"), calendarDate("2026-09-01"), calendarDate("2026-10-12")];
const current = { id: "naming-1", personId: "ge", from: spring };
const luo = { personId: "luo", isLeader: true, isKin: false };

test("H1: the first one is named with nothing to close", () => {
  expect(nameAsFirstResponsible(luo, null, autumn, today)).toEqual({
    ok: true,
    value: { closes: null, opens: { personId: "luo", from: autumn } },
  });
});

test("H1: a successor closes the one before on the same day", () => {
  expect(nameAsFirstResponsible(luo, current, autumn, today)).toEqual({
    ok: true,
    value: { closes: { id: "naming-1", to: autumn }, opens: { personId: "luo", from: autumn } },
  });
});

test("H1: no stranger, not the same again, not ahead of today, not before the present one", () => {
  const why = (...given: Parameters<typeof whyNotNameFirstResponsible>) => whyNotNameFirstResponsible(...given)?.code;
  expect(why({ ...luo, isLeader: false }, null, autumn, today)).toBe("firstResponsibleNotLeader");
  expect(why({ ...luo, personId: "ge" }, current, autumn, today)).toBe("firstResponsibleUnchanged");
  expect(why(luo, current, calendarDate("2026-10-13"), today)).toBe("firstResponsibleInFuture");
  expect(why(luo, current, calendarDate("2026-02-28"), today)).toBe("firstResponsibleBeforeCurrent");
  expect(why(luo, current, today, today)).toBeUndefined();
});

test("H2: kin of a cadre there cannot be named: without a mentor the first responsible person acts as one", () => {
  expect(whyNotNameFirstResponsible({ ...luo, isKin: true }, current, today, today)).toMatchObject({
    code: "firstResponsibleIsKin",
    rule: "H2",
  });
});

test("H1: the one who answers for the host leaves office after another is named", () => {
  expect(whyNotEndLeader("ge", current)?.code).toBe("firstResponsibleStillNamed");
  expect(whyNotEndLeader("luo", current)).toBeNull();
  expect(whyNotEndLeader("luo", null)).toBeNull();
});
