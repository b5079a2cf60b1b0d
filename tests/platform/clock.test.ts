import { afterEach, expect, test, vi } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { civilDate, clock, clockOn } from "@/lib/platform/clock";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
const itIs = (instant: string) => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(new Date(instant));
};

test("these tests run in a zone with an odd offset, two hours and a quarter behind the programme's", () => {
  expect(new Date("2026-03-31T16:00:00Z").getTimezoneOffset()).toBe(-345);
});

test.each([
  ["2026-03-31T15:59:59.999Z", "2026-03-31"],
  ["2026-03-31T16:00:00.000Z", "2026-04-01"],
  // Midnight in Kathmandu is a quarter past two in Shanghai: nothing changes there.
  ["2026-03-31T18:14:59.999Z", "2026-04-01"],
  ["2026-03-31T18:15:00.000Z", "2026-04-01"],
  ["2026-12-31T16:00:00.000Z", "2027-01-01"],
  ["2024-02-28T16:00:00.000Z", "2024-02-29"],
])("E3: at %s it is %s in Shanghai, whatever the machine's zone", (instant, day) => {
  expect(civilDate(new Date(instant))).toBe(day);
});

test("E3: a programme in another zone has its own day", () => {
  const instant = new Date("2026-03-31T16:30:00Z");
  expect(civilDate(instant, "Asia/Urumqi")).toBe("2026-03-31");
  expect(civilDate(instant, "Asia/Shanghai")).toBe("2026-04-01");
});

test("E3: the business clock turns its day at midnight in Shanghai", () => {
  itIs("2026-11-23T15:59:59Z");
  expect(clock.today()).toBe("2026-11-23");
  itIs("2026-11-23T16:00:00Z");
  expect(clock.today()).toBe("2026-11-24");
  expect(clock.now().toISOString()).toBe("2026-11-23T16:00:00.000Z");
});

test.each(["2026-11-23T15:59:00Z", "2026-11-23T16:01:00Z", "2026-11-23T18:20:00Z", "2026-11-23T04:00:00Z"])(
  "a clock that stands on a day keeps that day at every hour, and the hour that really is (%s)",
  (instant) => {
    itIs(instant);
    const moved = clockOn(calendarDate("2026-04-01"));
    expect(moved.today()).toBe("2026-04-01");
    expect(civilDate(moved.now())).toBe("2026-04-01");
    expect(moved.now().toISOString().slice(10)).toBe(new Date(instant).toISOString().slice(10));
  },
);

test("GUAZHI_TODAY moves the clock of the process; a day that is none is not taken for one", () => {
  itIs("2026-11-23T04:00:00Z");
  vi.stubEnv("GUAZHI_TODAY", "2027-03-31");
  expect(clock.today()).toBe("2027-03-31");
  expect(clock.now().toISOString()).toBe("2027-03-31T04:00:00.000Z");
  vi.stubEnv("GUAZHI_TODAY", "2027-02-29");
  expect(() => clock.today()).toThrow();
});
