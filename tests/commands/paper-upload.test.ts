import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { GET } from "@/app/api/files/[fileId]/route";
import { POST } from "@/app/api/files/route";
import type { PersonViewer } from "@/lib/platform/viewer";
import { aSignedReview } from "../support/reviews";
import { theWorld } from "../support/world";

/** Who the request comes from; the cookie and the session are another test's matter. */
const signedIn = vi.hoisted(() => ({ viewer: null as PersonViewer | null }));
vi.mock("@/lib/platform/signed-in", () => ({
  whoIsSignedIn: async () => signedIn.viewer && { viewer: signedIn.viewer, mustChangePassword: false },
}));

let db: Awaited<ReturnType<typeof theWorld>>;
let folder: string;
beforeAll(async () => {
  db = await theWorld();
  folder = await mkdtemp(join(tmpdir(), "scans-"));
  vi.stubEnv("GUAZHI_FILES", folder);
  vi.stubEnv("GUAZHI_DATABASE", "ours");
  vi.stubEnv("GUAZHI_TODAY", "2026-09-30");
  vi.stubEnv("NEXTAUTH_SECRET", "a secret for tests, long enough to pass");
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

async function upload({ back, ...fields }: Record<string, string | File>, headers: Record<string, string> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const encoded = new Request("http://localhost/api/files", { method: "POST", body: form });
  return send(String(back), await encoded.arrayBuffer(), {
    "content-type": encoded.headers.get("content-type") ?? "",
    ...headers,
  });
}
const send = (back: string, body: ArrayBuffer | Uint8Array<ArrayBuffer>, headers: Record<string, string>) =>
  POST(
    new Request(`http://localhost/api/files?${new URLSearchParams({ back })}`, {
      method: "POST",
      body,
      headers: { "content-length": String(body.byteLength), "sec-fetch-site": "same-origin", ...headers },
    }),
  );

async function aForm() {
  const year = await aSignedReview(db.owner);
  const back = `/placements/${year.placement.id}/reviews/halfYear`;
  const fields = {
    back,
    signer: `${year.to("cadre")} ${year.placement.cadreId}`,
    signedOn: "2026-09-29",
    scan: new File([PDF], "回执.pdf", { type: "application/pdf" }),
  };
  return { year, back, fields };
}
const whereTo = (response: Response) => [response.status, response.headers.get("location")];
/** Back to the form, with the fault and what was chosen in it. */
const backWith = (back: string, receipt: string, chosen: Record<string, string> = {}) => [
  303,
  `${back}?${new URLSearchParams({ receipt, ...chosen })}`,
];

test("O5: the scan comes in, the receipt is recorded, and the department reads the scan again", async () => {
  const { year, back, fields } = await aForm();
  signedIn.viewer = year.viewers.departmentStaff;
  expect(whereTo(await upload(fields))).toEqual([303, back]);
  const [file] = await db.owner.storedFile.findMany({ where: { placementId: year.placement.id } });
  const params = Promise.resolve({ fileId: file?.id ?? "" });
  const got = await GET(new Request("http://localhost/"), { params });
  expect(got.status).toBe(200);
  expect(await got.text()).toBe(PDF);
  expect(got.headers.get("content-disposition")).toMatch(/^attachment; /);
  expect(got.headers.get("x-content-type-options")).toBe("nosniff");
  for (const role of ["cadre", "sendingLiaison", "strangerHost", "systemAdministrator"] as const) {
    signedIn.viewer = year.viewers[role];
    expect((await GET(new Request("http://localhost/"), { params })).status, role).toBe(404);
  }
  signedIn.viewer = null;
  expect((await GET(new Request("http://localhost/"), { params })).status).toBe(404);
});

test("E1: another site, nobody, a party and a stranger's department get nowhere, and leave no file", async () => {
  const { year, fields } = await aForm();
  const before = await readdir(folder);
  signedIn.viewer = year.viewers.departmentStaff;
  const elsewhere = { "sec-fetch-site": "cross-site", origin: "https://elsewhere.example" };
  expect((await upload(fields, elsewhere)).status).toBe(404);
  expect((await upload({ ...fields, back: "https://elsewhere.example/" })).status).toBe(404);
  signedIn.viewer = null;
  expect(whereTo(await upload(fields))).toEqual([303, "/sign-in"]);
  signedIn.viewer = year.viewers.sendingLiaison;
  expect((await upload(fields)).status).toBe(404);
  signedIn.viewer = (await aSignedReview(db.owner)).viewers.departmentStaff;
  expect((await upload(fields)).status).toBe(404);
  expect(await readdir(folder)).toEqual(before);
});

test("O5: what is no scan, and what the rule refuses, leads back with the reason and leaves no file", async () => {
  const { year, back, fields } = await aForm();
  signedIn.viewer = year.viewers.departmentStaff;
  const before = await readdir(folder);
  const { signer, signedOn } = fields;
  const page = new File(["<script>alert(1)</script>"], "回执.pdf", { type: "application/pdf" });
  const told = (fault: string, other = {}) => backWith(back, fault, { signer, signedOn, ...other });
  expect(whereTo(await upload({ ...fields, scan: page }))).toEqual(told("wrongKind"));
  expect(whereTo(await upload({ ...fields, scan: "no file" }))).toEqual(told("empty"));
  expect(whereTo(await upload({ ...fields, signer: "" }))).toEqual(told("invalid", { signer: "" }));
  const early = { signedOn: "2026-10-09" };
  expect(whereTo(await upload({ ...fields, ...early }))).toEqual(told("refused", early));
  expect(await readdir(folder)).toEqual(before);
});

test("a body that is too large or cannot be read leads back with a sentence, and leaves no file", async () => {
  const { year, back, fields } = await aForm();
  signedIn.viewer = year.viewers.departmentStaff;
  const before = await readdir(folder);
  const large = { "content-length": String(40 * 1024 * 1024) };
  expect(whereTo(await upload(fields, large))).toEqual(backWith(back, "tooLarge"));
  expect(whereTo(await upload(fields, { "content-length": "0" }))).toEqual(backWith(back, "unreadable"));
  const bytes = new TextEncoder().encode('{"signer":"x"}');
  for (const type of ["application/json", "multipart/form-data", "multipart/form-data; boundary=x"])
    expect(whereTo(await send(back, bytes, { "content-type": type })), type).toEqual(backWith(back, "unreadable"));
  expect(await readdir(folder)).toEqual(before);
});

test("what goes wrong unexpectedly leads back with a sentence, and leaves no file", async () => {
  const { year, back, fields } = await aForm();
  const { signer, signedOn } = fields;
  // a viewer the database knows nothing of: the receipt's row cannot refer to them
  signedIn.viewer = { ...year.viewers.departmentStaff, personId: "no id" };
  const before = await readdir(folder);
  const silent = vi.spyOn(console, "error").mockImplementation(() => undefined);
  expect(whereTo(await upload(fields))).toEqual(backWith(back, "failed", { signer, signedOn }));
  expect(silent).toHaveBeenCalledOnce();
  silent.mockRestore();
  expect(await readdir(folder)).toEqual(before);
});

test("a file's name may be anything, and a scan the store has lost is said to be lost", async () => {
  const { year, back, fields } = await aForm();
  signedIn.viewer = year.viewers.departmentStaff;
  const scan = new File([PDF], "回\u0000执\ud800.pdf", { type: "application/pdf" });
  expect(whereTo(await upload({ ...fields, scan }))).toEqual([303, back]);
  const file = await db.owner.storedFile.findFirstOrThrow({ where: { placementId: year.placement.id } });
  expect(file.name).not.toMatch(/[\0\p{Cs}]/u);
  await rm(join(folder, file.key));
  const got = await GET(new Request("http://localhost/"), { params: Promise.resolve({ fileId: file.id }) });
  expect([got.status, got.headers.get("content-type")]).toEqual([410, "text/plain; charset=utf-8"]);
  expect(await got.text()).toMatch(/告诉系统管理员/);
});
