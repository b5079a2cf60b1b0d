import fc from "fast-check";
import { expect, test } from "vitest";
import { addressOf, askedOf, askedOfQuery, filtersOn, queryOf, sortedBy } from "@/lib/domain/list/asked";
import { type Cursor, cursorOf, cursorToken } from "@/lib/domain/list/cursor";
import { pageOfRows } from "@/lib/domain/list/page";
import { LIST_KEYS, LISTS, shapeOf } from "@/lib/domain/list/shapes";

const aCursor = fc.record<Cursor>({
  way: fc.constantFrom("after", "before"),
  key: fc.string({ unit: "grapheme", maxLength: 20 }),
  id: fc.uuid(),
  at: fc.nat(1_000_000),
});

test("a cursor comes back as it went, bound to its order", () => {
  fc.assert(
    fc.property(aCursor, (cursor) => {
      const token = cursorToken("-term", cursor);
      expect(token).toMatch(/^[\w-]+$/);
      expect(cursorOf("-term", token)).toEqual(cursor);
      expect(cursorOf("term", token)).toBeNull();
    }),
  );
});

test("a cursor altered anywhere is none, and nothing typed by hand breaks the reading", () => {
  const token = cursorToken("name", { way: "after", key: "lu wen", id: "a", at: 25 });
  for (let at = 0; at < token.length; at++) {
    const other = token[at] === "A" ? "B" : "A";
    const altered = cursorOf("name", token.slice(0, at) + other + token.slice(at + 1));
    expect(altered === null || altered.key === "lu wen").toBe(true);
  }
  fc.assert(fc.property(fc.string(), (typed) => cursorOf("name", typed) === null));
});

test("an address keeps what a list knows and leaves out the rest", () => {
  const asked = askedOf("placements", {
    q: " 陆文婧 ",
    phase: "inPost",
    line: "基层一线",
    state: "x",
    sort: "to",
    cols: ["name", "state", "nonsense"],
    at: "forged",
  });
  expect(asked).toMatchObject({
    ...{ text: "陆文婧", filters: { phase: "inPost", line: "基层一线" }, sort: { key: "to", down: false } },
    ...{ columns: ["name", "state"], cursor: null, print: false },
  });
  expect(filtersOn(asked)).toBe(3);
  expect(askedOf("placements", { phase: "elsewhere", sort: "salary", cols: "name" })).toEqual(
    askedOf("placements", {}),
  );
  expect(queryOf(askedOf("placements", {}))).toBe("");
});

test("the same list has one address, and an address read back is the same list", () => {
  const query = "q=陆&phase=inPost&sort=-to&cols=name,to,state";
  const asked = askedOfQuery("placements", query);
  expect(askedOfQuery("placements", queryOf(asked))).toEqual(asked);
  expect(queryOf(askedOfQuery("placements", "cols=state&cols=to&sort=-to&phase=inPost&q=陆"))).toBe(queryOf(asked));
  const cursor = { way: "after", key: "bai", id: "b", at: 25 } as const;
  const next = new URL(`https://x${addressOf("/placements", asked, { cursor })}`);
  const read = askedOfQuery("placements", next.search.slice(1));
  expect(read.cursor).toEqual(cursor);
  // another order begins at its beginning
  expect(addressOf("/placements", read, { sort: sortedBy(read, "from") })).not.toContain("at=");
});

test("every list's own words fit its shape", () => {
  for (const list of LIST_KEYS) {
    const { columns, aside, sorts, sort, views } = shapeOf(list);
    expect(columns, list).toEqual(expect.arrayContaining([...aside, ...sorts]));
    expect(sorts, list).toContain(sort.replace(/^-/, ""));
    for (const query of Object.values(views))
      expect(queryOf(askedOfQuery(list, query)), `${list} ${query}`).toBe(query);
  }
  expect(Object.keys(LISTS)).toEqual([...LIST_KEYS]);
});

test("calculated rows are paged by key: forwards and back they make up the whole, ties and all", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ id: fc.uuid(), key: fc.constantFrom("", "a", "b", "c") }), {
        selector: (row) => row.id,
        maxLength: 30,
      }),
      fc.integer({ min: 1, max: 7 }),
      fc.boolean(),
      (rows, size, down) => {
        const whole = pageOfRows(rows, { cursor: null, size: 100, down }).rows;
        const forwards = [];
        let page = pageOfRows(rows, { cursor: null, size, down });
        for (;;) {
          expect(page.from).toBe(forwards.length);
          forwards.push(...page.rows);
          if (!page.next) break;
          page = pageOfRows(rows, { cursor: page.next, size, down });
        }
        expect(forwards).toEqual(whole);
        const back = [...page.rows];
        while (page.previous) {
          page = pageOfRows(rows, { cursor: page.previous, size, down });
          back.unshift(...page.rows);
        }
        // the first page is never short: going back it may repeat what was seen
        expect(back.slice(-whole.length || undefined).length).toBe(whole.length);
        expect(page.rows).toEqual(whole.slice(0, page.rows.length));
      },
    ),
  );
});
