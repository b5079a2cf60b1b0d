import { readdirSync } from "node:fs";
import { aYearUnderWay } from "@seed/builders";
import { beforeAll, expect, test } from "vitest";
import type { PersonViewer } from "@/lib/platform/viewer";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
});

const SOURCE = "src/lib/features";
/** What takes an id of an address after its viewer, by the name of that parameter. */
const TAKES_ID = /^(?:async )?(?:function \w+)?\(\s*viewer,\s*\w+Id\b/;

type Query = (viewer: PersonViewer, id: string, ...more: unknown[]) => Promise<unknown>;
async function queriesOfAnId(): Promise<[string, Query][]> {
  const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((f) =>
    /(^|[/-])queries\.ts$/.test(f),
  );
  const modules = await Promise.all(
    files.map(async (file) => Object.entries((await import(`../../${SOURCE}/${file}`)) as Record<string, unknown>)),
  );
  return modules
    .flat()
    .filter((one): one is [string, Query] => typeof one[1] === "function" && TAKES_ID.test(one[1].toString()));
}

test("an address with what can be no id in it finds nothing, and asks the database nothing", async () => {
  const { viewers } = await aYearUnderWay(db.owner);
  const queries = await queriesOfAnId();
  expect(queries.length).toBeGreaterThan(25);
  for (const [name, query] of queries)
    for (const odd of ["abc", "-".repeat(36), "\0"])
      for (const viewer of [viewers.departmentStaff, viewers.systemAdministrator]) {
        const found = await query(viewer, odd, "halfYear", {}).catch((error: unknown) => `${name}: ${error}`);
        expect(found === null || (Array.isArray(found) && found.length === 0) || found, `${name} ${odd}`).toBe(true);
      }
});
