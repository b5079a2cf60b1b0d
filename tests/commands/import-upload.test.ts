import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { aScene, aViewer } from "@seed/builders";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { POST } from "@/app/api/imports/route";
import { remapImportAction } from "@/lib/features/imports/actions";
import { discardImport } from "@/lib/features/imports/commands/discard-import";
import { perform } from "@/lib/platform/perform";
import type { PersonViewer } from "@/lib/platform/viewer";
import { zhCN } from "@/lib/wording/zh-CN";
import { theWorld } from "../support/world";

/** Who the request comes from; the cookie and the session are another test's matter. */
const signedIn = vi.hoisted(() => ({ viewer: null as PersonViewer | null }));
vi.mock("@/lib/platform/signed-in", () => ({
  whoIsSignedIn: async () => signedIn.viewer && { viewer: signedIn.viewer, mustChangePassword: false },
}));

vi.mock("next-intl/server", async () => {
  const { createTranslator } = await import("next-intl");
  const { zhCN } = await import("@/lib/wording/zh-CN");
  const t = createTranslator({ locale: "zh-CN", messages: zhCN });
  return { getLocale: async () => "zh-CN", getTranslations: async () => t };
});
vi.mock("next/headers", () => ({ headers: async () => new Headers({ "sec-fetch-site": "same-origin" }) }));

let db: Awaited<ReturnType<typeof theWorld>>;
let folder: string;
let staff: PersonViewer;
beforeAll(async () => {
  db = await theWorld();
  folder = await mkdtemp(join(tmpdir(), "workbooks-"));
  vi.stubEnv("GUAZHI_FILES", folder);
  vi.stubEnv("GUAZHI_DATABASE", "ours");
  vi.stubEnv("GUAZHI_TODAY", "2026-09-30");
  vi.stubEnv("NEXTAUTH_SECRET", "a secret for tests, long enough to pass");
  staff = await aViewer(await aScene(db.owner), "departmentStaff");
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const send = (body: BodyInit, headers: Record<string, string>) =>
  POST(
    new Request("http://localhost/api/imports", {
      method: "POST",
      body,
      headers: { "sec-fetch-site": "same-origin", "content-length": "1000", ...headers },
    }),
  );
async function upload(fields: Record<string, string | File>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const encoded = new Request("http://localhost/", { method: "POST", body: form });
  return send(await encoded.arrayBuffer(), { "content-type": encoded.headers.get("content-type") ?? "" });
}
const whereTo = (response: Response) => [response.status, response.headers.get("location")];
const again = (fields: Record<string, string>) => [303, `/imports/new?${new URLSearchParams(fields)}`];
const csv = (text: string, name = "单位.csv") => new File([text], name);
const UNITS = "单位名称,单位类型\n市财政局,市直机关\n";

test("a workbook comes in whatever its file is called and whatever stands in it", async () => {
  signedIn.viewer = staff;
  const file = csv(`${UNITS}${`${"甲".repeat(1_000)},\n`.repeat(101)}探\0针,\n`, "单\u0000位\ud800.csv");
  const [status, to] = whereTo(await upload({ kind: "units", file }));
  expect([status, String(to)]).toEqual([303, expect.stringMatching(/^\/imports\/[0-9a-f-]{36}$/)]);
  const batch = await db.owner.importBatch.findUniqueOrThrow({ where: { id: String(to).slice(9) } });
  expect(batch.fileName).not.toMatch(/[\0\p{Cs}]/u);
});

test("a body that cannot be read leads back with a sentence", async () => {
  signedIn.viewer = staff;
  for (const type of ["application/json", "multipart/form-data", "multipart/form-data; boundary=x"])
    expect(whereTo(await send("{}", { "content-type": type })), type).toEqual(again({ fault: "unreadable" }));
});

test("what was chosen stays chosen, and what goes wrong unexpectedly leaves no file", async () => {
  signedIn.viewer = { ...staff, personId: "no id" };
  const before = await readdir(folder);
  const silent = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const chosen = { standing: "civilServant" };
  expect(whereTo(await upload({ kind: "units", file: csv(UNITS), ...chosen }))).toEqual(
    again({ kind: "units", ...chosen, fault: "failed" }),
  );
  expect(silent).toHaveBeenCalledOnce();
  silent.mockRestore();
  expect(await readdir(folder)).toEqual(before);
  signedIn.viewer = staff;
  expect(whereTo(await upload({ kind: "units", file: csv("<html>"), ...chosen }))).toEqual(
    again({ kind: "units", ...chosen, fault: "notAWorkbook" }),
  );
});

test("another mapping of a discarded import is refused, and one of a lost workbook says so", async () => {
  signedIn.viewer = staff;
  const stage = async () => String(whereTo(await upload({ kind: "units", file: csv(UNITS) }))[1]).slice(9);
  const remap = (batchId: string) => {
    const form = new FormData();
    form.append("batchId", batchId);
    return remapImportAction({ status: "idle" }, form);
  };
  const [discarded, lost] = [await stage(), await stage()];
  expect(await perform(discardImport, { batchId: discarded }, { viewer: staff })).toMatchObject({ status: "done" });
  await Promise.all((await readdir(folder)).map((file) => rm(join(folder, file))));
  expect(await remap(discarded)).toMatchObject({
    ...{ status: "refused", refusal: { code: "importNotStaged" } },
    words: { title: zhCN.refusals.importNotStaged.title },
  });
  const silent = vi.spyOn(console, "error").mockImplementation(() => undefined);
  expect(await remap(lost)).toMatchObject({ status: "invalid", fields: { "": ["workbookLost"] } });
  silent.mockRestore();
  expect(await db.owner.importRow.count({ where: { batchId: lost } })).toBe(1);
  expect(await remap("-".repeat(36))).toMatchObject({ status: "notFound" });
});
