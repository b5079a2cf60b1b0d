import { randomUUID } from "node:crypto";
import { aYearUnderWay } from "@seed/builders";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { POST as KEY } from "@/app/api/offline/key/route";
import { POST } from "@/app/api/offline/route";
import type { PersonViewer } from "@/lib/platform/viewer";
import { theWorld } from "../support/world";

/** Who the request comes from; the cookie and the session are another test's matter. */
const signedIn = vi.hoisted(() => ({ viewer: null as PersonViewer | null, mustChangePassword: false }));
vi.mock("@/lib/platform/signed-in", () => ({
  whoIsSignedIn: async () => signedIn.viewer && { ...signedIn },
}));

let db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  db = await theWorld();
  vi.stubEnv("GUAZHI_DATABASE", "ours");
  vi.stubEnv("GUAZHI_TODAY", "2026-10-12");
  vi.stubEnv("NEXTAUTH_SECRET", "a secret for tests, long enough to pass");
});
afterAll(() => vi.unstubAllEnvs());
beforeEach(() => Object.assign(signedIn, { viewer: null, mustChangePassword: false }));

type Year = Awaited<ReturnType<typeof aYearUnderWay>>;
const OURS = { "sec-fetch-site": "same-origin" };
const request = (path: string, body: string, headers: Record<string, string>) =>
  new Request(`http://localhost${path}`, { method: "POST", body, headers });
const send = (body: unknown, headers: Record<string, string> = OURS) =>
  POST(request("/api/offline", typeof body === "string" ? body : JSON.stringify(body), headers));
const whoWrites = (viewer: PersonViewer) => ({ account: viewer.accountId, post: viewer.postId });
const aTalk = ({ placement }: Year, viewer: PersonViewer, more: object = {}) => ({
  kind: "talk",
  submissionId: randomUUID(),
  ...whoWrites(viewer),
  placementId: placement.id,
  heldOn: "2026-10-09",
  agreed: "10月底前独立主持一次村级项目推进会",
  ...more,
});
const aReport = ({ placement, viewers }: Year, more: object = {}) => ({
  kind: "report",
  submissionId: randomUUID(),
  ...whoWrites(viewers.cadre),
  placementId: placement.id,
  period: 2,
  work: "秋粮收储",
  study: "学习条例",
  life: "食宿安排妥当",
  thought: "思想稳定",
  ...more,
});

test("H3: a talk written without a network is recorded once, however often and at whatever moment it is sent", async () => {
  const year = await aYearUnderWay(db.owner);
  signedIn.viewer = year.viewers.mentor;
  const talk = aTalk(year, year.viewers.mentor);
  const together = await Promise.all([send(talk), send(talk), send(talk)]);
  for (const response of [...together, await send(talk)]) {
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toEqual({ status: "done" });
  }
  expect(await db.owner.talk.count({ where: { placementId: year.placement.id } })).toBe(1);
});

test("O1: a report is delivered once to its three parties; a second one for the period is refused with its rule", async () => {
  const year = await aYearUnderWay(db.owner);
  signedIn.viewer = year.viewers.cadre;
  const report = aReport(year);
  expect(await (await send(report)).json()).toEqual({ status: "done" });
  expect(await (await send(report)).json()).toEqual({ status: "done" });
  expect(await (await send(aReport(year))).json()).toMatchObject({
    status: "refused",
    refusal: { code: "reportAlreadySubmitted", rule: "O1" },
  });
  expect(await db.owner.report.count({ where: { placementId: year.placement.id } })).toBe(1);
  expect(await db.owner.delivery.count({ where: { placementId: year.placement.id, kind: "report" } })).toBe(3);
});

test("a fault is told at its field, and the same text can be sent again when it is put right", async () => {
  const year = await aYearUnderWay(db.owner);
  signedIn.viewer = year.viewers.mentor;
  const talk = aTalk(year, year.viewers.mentor);
  expect(await (await send({ ...talk, heldOn: "前几天", agreed: " " })).json()).toEqual({
    status: "invalid",
    fields: { heldOn: ["badDate"], agreed: ["required"] },
  });
  expect(await (await send({ ...talk, heldOn: "2026-10-20" })).json()).toMatchObject({
    refusal: { code: "talkInFuture", rule: "H3" },
  });
  expect(await (await send(talk)).json()).toEqual({ status: "done" });
});

test("E1: out of reach is not found; what one may read but not do names the posts that may", async () => {
  const year = await aYearUnderWay(db.owner);
  const other = year.viewers.strangerHost;
  signedIn.viewer = other;
  expect(await (await send(aTalk(year, other))).json()).toEqual({ status: "notFound" });
  signedIn.viewer = year.viewers.cadre;
  expect(await (await send(aTalk(year, year.viewers.cadre))).json()).toMatchObject({
    refusal: { code: "postMayNot", rule: "E1" },
  });
  expect(await db.owner.talk.count({ where: { placementId: year.placement.id } })).toBe(0);
});

test("401 where nobody is signed in, or somebody else; 409 in another post: the device keeps the text", async () => {
  const year = await aYearUnderWay(db.owner);
  const talk = aTalk(year, year.viewers.mentor);
  expect((await send(talk)).status).toBe(401);
  signedIn.viewer = year.viewers.hostSecretary;
  expect((await send(talk)).status).toBe(401);
  signedIn.viewer = year.viewers.mentor;
  expect((await send({ ...talk, post: randomUUID() })).status).toBe(409);
  signedIn.mustChangePassword = true;
  expect((await send(talk)).status).toBe(401);
  expect(await db.owner.talk.count({ where: { placementId: year.placement.id } })).toBe(0);
});

test("another site's page, a body that is no JSON, of another shape or too long is turned away", async () => {
  const year = await aYearUnderWay(db.owner);
  signedIn.viewer = year.viewers.mentor;
  const talk = aTalk(year, year.viewers.mentor);
  expect((await send(talk, { origin: "https://elsewhere.example" })).status).toBe(404);
  expect((await send(talk, { "sec-fetch-site": "cross-site" })).status).toBe(404);
  expect((await send("{")).status).toBe(400);
  expect((await send({ ...talk, talkedById: randomUUID() })).status).toBe(400);
  expect((await send({ ...talk, kind: "review" })).status).toBe(400);
  expect((await send({ ...talk, submissionId: "1" })).status).toBe(400);
  expect((await send("x".repeat(128 * 1024 + 1))).status).toBe(400);
  expect((await send(talk, { ...OURS, "content-length": "900000" })).status).toBe(413);
  expect(await db.owner.talk.count({ where: { placementId: year.placement.id } })).toBe(0);
});

const key = async (headers: Record<string, string> = OURS) => KEY(request("/api/offline/key", "", headers));

test("the key is the account's own, the same every time, and told to nobody else", async () => {
  const { viewers } = await aYearUnderWay(db.owner);
  expect((await key()).status).toBe(401);
  signedIn.viewer = viewers.cadre;
  expect((await key({ origin: "https://elsewhere.example" })).status).toBe(404);
  const response = await key();
  expect(response.headers.get("cache-control")).toBe("no-store");
  const mine = await response.json();
  expect(mine).toMatchObject(whoWrites(viewers.cadre));
  expect(Buffer.from(mine.key, "base64")).toHaveLength(32);
  expect((await (await key()).json()).key).toBe(mine.key);
  signedIn.viewer = viewers.mentor;
  expect((await (await key()).json()).key).not.toBe(mine.key);
});

test("H3, O1: one may write about what one could send today, and about nothing else", async () => {
  const year = await aYearUnderWay(db.owner);
  const { viewers, placement } = year;
  const places = async (viewer: PersonViewer) => {
    signedIn.viewer = viewer;
    return (await (await key()).json()).places;
  };
  expect(await places(viewers.cadre)).toMatchObject({
    talks: [],
    reports: [
      { placementId: placement.id, period: 1 },
      { placementId: placement.id, period: 2, months: 3, from: "2026-07-01", to: "2026-09-30" },
    ],
  });
  expect(await places(viewers.mentor)).toMatchObject({ talks: [{ placementId: placement.id }], reports: [] });
  expect(await places(viewers.sendingLiaison)).toEqual({ talks: [], reports: [] });
  expect(JSON.stringify(await places(viewers.strangerHost))).not.toContain(placement.id);
  signedIn.viewer = viewers.cadre;
  await send(aReport(year));
  expect((await places(viewers.cadre)).reports).toMatchObject([{ period: 1 }]);
});
