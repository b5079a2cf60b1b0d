import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { addressOf, opens } from "./expected";
import { ACCOUNTS, actors, expect, test } from "./fixtures";
import { PAGES } from "./pages";
import { subjects } from "./subjects";

/** Kilobytes of compressed script a page may load first, above what an empty page of the same build loads. */
const ALLOWED = 60;
const sizes = new Map<string, number>();
function sizeOf(chunk: string): number {
  const known = sizes.get(chunk);
  if (known !== undefined) return known;
  const size = gzipSync(readFileSync(`.next/${chunk}`)).length / 1024;
  sizes.set(chunk, size);
  return size;
}
/** What every page loads, an empty one too. Polyfills are for browsers without modules, and load in no other. */
const { rootMainFiles, polyfillFiles } = JSON.parse(readFileSync(".next/build-manifest.json", "utf8")) as {
  rootMainFiles: string[];
  polyfillFiles: string[];
};
const ofAnEmptyPage = new Set([...rootMainFiles, ...polyfillFiles]);

test(`no page loads more than ${ALLOWED} kB of script above an empty one`, async ({ signedIn, request }) => {
  test.setTimeout(180_000);
  const { own } = await subjects();
  const everybody = await actors();
  const heavy: string[] = [];
  let seen = 0;
  let heaviest = { route: "", above: 0 };
  for (const [route, access] of Object.entries(PAGES)) {
    const reader = ACCOUNTS.find(({ account }) => {
      const actor = everybody.get(account);
      return actor && opens(access, actor, own);
    });
    if (!access.open && !reader) continue;
    const client = access.open || !reader ? request : (await signedIn(reader.account)).request;
    const response = await client.get(addressOf(route, own));
    if (response.status() !== 200) continue;
    const chunks = new Set((await response.text()).match(/static\/chunks\/[^"'\\\s]+?\.js/g) ?? []);
    const above = [...chunks].filter((chunk) => !ofAnEmptyPage.has(chunk)).reduce((sum, one) => sum + sizeOf(one), 0);
    seen++;
    if (above > heaviest.above) heaviest = { route, above };
    if (above > ALLOWED) heavy.push(`${route}: ${above.toFixed(1)} kB`);
  }
  console.log(`script above an empty page: at most ${heaviest.above.toFixed(1)} kB (${heaviest.route}), ${seen} pages`);
  expect(seen).toBeGreaterThan(50);
  expect(heavy).toEqual([]);
});
