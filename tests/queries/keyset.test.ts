import { aPlacement, aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test, vi } from "vitest";
import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import { askedOf, type ListAsked, MOST } from "@/lib/domain/list/asked";
import { placementsList } from "@/lib/features/placements/list-queries";
import { theWorld } from "../support/world";

let year: Awaited<ReturnType<typeof aYearUnderWay>>;
beforeAll(async () => {
  vi.stubEnv("GUAZHI_TODAY", "2026-10-12");
  const db = await theWorld();
  year = await aYearUnderWay(db.owner);
  await aYearUnderWay(db.owner);
  const { scene, sendingUnitId, otherUnitId, hostUnitId } = year;
  for (let i = 0; i < 11; i++) {
    // starts and names repeat, so that ties meet at the ends of pages
    const startsOn = addDays(calendarDate("2026-03-02"), (i % 3) * 7);
    const from = i % 2 ? sendingUnitId : otherUnitId;
    await aPlacement(scene, { sendingUnitId: from, hostUnitId, state: "decided", startsOn });
  }
});

const read = (asked: ListAsked, size: number) => placementsList(year.viewers.departmentStaff, asked, { size });

test.each(["term", "-term", "name", "-name", "from", "-to", "endsOn"])(
  "pages in the order %s, forwards and back, are the whole list, ties and all",
  async (sort) => {
    const asked = askedOf("placements", { sort });
    const whole = (await read(asked, MOST)).rows.map((row) => row.id);
    expect(whole).toHaveLength(12);
    const seen: string[] = [];
    let page = await read(asked, 5);
    for (;;) {
      expect(page).toMatchObject({ total: 12, from: seen.length });
      seen.push(...page.rows.map((row) => row.id));
      if (!page.next) break;
      page = await read({ ...asked, cursor: page.next }, 5);
    }
    expect(seen).toEqual(whole);
    page = await read({ ...asked, cursor: page.previous }, 5);
    expect(page.rows.map((row) => row.id)).toEqual(whole.slice(5, 10));
    page = await read({ ...asked, cursor: page.previous }, 5);
    expect(page.rows.map((row) => row.id)).toEqual(whole.slice(0, 5));
    expect(page.previous).toBeNull();
  },
);

test("a place that is none, or lies beyond the end, is answered with the first page", async () => {
  const asked = askedOf("placements", {});
  const first = await read(asked, 5);
  for (const cursor of [
    { way: "after", key: "not a day", id: year.placement.id, at: 5 },
    { way: "after", key: "2026-04-01", id: "not an id", at: 5 },
    { way: "after", key: "1990-01-01", id: year.placement.id, at: 5 },
    { way: "before", key: "2099-01-01", id: year.placement.id, at: 5 },
  ] as const) {
    expect(await read({ ...asked, cursor }, 5), cursor.key).toEqual(first);
  }
});

test("E1: a page reaches no further than the viewer, whatever its address says", async () => {
  const asked = askedOf("placements", { sort: "-term" });
  const cursor = { way: "after", key: "2099-01-01", id: year.placement.id, at: 0 } as const;
  const { viewers, placement } = year;
  const of = async (viewer: keyof typeof viewers) =>
    (await placementsList(viewers[viewer], { ...asked, cursor }, { size: 25 })).rows.map((row) => row.id);
  expect(await of("cadre")).toEqual([placement.id]);
  expect(await of("strangerHost")).toEqual([]);
  expect(await of("auditor")).toEqual([]);
  const only = [placement.id];
  expect((await placementsList(viewers.strangerHost, asked, { size: 25, only })).total).toBe(0);
});
