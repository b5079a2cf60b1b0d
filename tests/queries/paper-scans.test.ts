import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { recordPaperReceipt } from "@/lib/features/reporting/commands/record-paper-receipt";
import { storedFile } from "@/lib/features/reporting/scan-queries";
import { reviewEvents } from "@/lib/features/reviews/event-queries";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { contentOfFile, forgetFile, keepScan, MAX_BYTES } from "@/lib/platform/ports/files";
import { aSignedReview } from "../support/reviews";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
let folder: string;
beforeAll(async () => {
  db = await theWorld();
  folder = await mkdtemp(join(tmpdir(), "扫描件 "));
  vi.stubEnv("GUAZHI_FILES", folder);
  vi.stubEnv("GUAZHI_DATABASE", "ours");
  vi.stubEnv("NEXTAUTH_SECRET", "a secret for tests, long enough to pass");
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});
const clock = clockOn(calendarDate("2026-09-30"));
const pdf = new TextEncoder().encode("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

test("O5: a scan is judged by its content, not by its name, and kept under a key that says nothing", async () => {
  expect(await keepScan("回执.pdf", new Uint8Array())).toBe("empty");
  expect(await keepScan("回执.pdf", new TextEncoder().encode("<script>alert(1)</script>"))).toBe("wrongKind");
  expect(await keepScan("回执.pdf", new Uint8Array(MAX_BYTES + 1))).toBe("tooLarge");
  const kept = await keepScan("回执 市发展改革委.pdf", pdf);
  if (typeof kept === "string") throw new Error(kept);
  expect(kept).toMatchObject({ mediaType: "application/pdf", bytes: pdf.byteLength });
  expect(kept.key).toMatch(/^[0-9a-f-]{36}$/);
  expect(new Uint8Array(await contentOfFile(kept.key))).toEqual(pdf);
  await forgetFile(kept.key);
  await expect(contentOfFile(kept.key)).rejects.toThrow();
});

test("E1: the department finds the scan of a paper receipt; the parties, strangers and made-up ids find none", async () => {
  const { viewers, to, placement } = await aSignedReview(db.owner);
  const scan = await keepScan("回执.pdf", pdf);
  const input = { deliveryId: to("cadre"), signedById: placement.cadreId, signedOn: "2026-09-30", scan };
  expect(await perform(recordPaperReceipt, input, { viewer: viewers.departmentStaff, clock })).toMatchObject({
    status: "done",
  });
  const [row] = await db.owner.storedFile.findMany({ where: { placementId: placement.id } });
  const fileId = row?.id ?? "";
  for (const role of ["departmentStaff", "departmentLeader"] as const) {
    expect(await storedFile(viewers[role], fileId)).toMatchObject({ name: "回执.pdf", mediaType: "application/pdf" });
  }
  for (const role of ["cadre", "sendingLiaison", "hostLeader", "mentor", "strangerHost", "auditor"] as const) {
    expect(await storedFile(viewers[role], fileId), role).toBeNull();
  }
  expect(await storedFile(viewers.departmentStaff, "../../etc/passwd")).toBeNull();
});

test("O5: the record shows the signed review with its receipts, 代录 marked; the grade once a party opened it", async () => {
  const { viewers, to, placement } = await aSignedReview(db.owner);
  const scan = await keepScan("回执.pdf", pdf);
  const input = { deliveryId: to("cadre"), signedById: placement.cadreId, signedOn: "2026-09-30", scan };
  await perform(recordPaperReceipt, input, { viewer: viewers.departmentStaff, clock });
  const [event] = await reviewEvents(viewers.departmentStaff, placement.id);
  if (event?.what !== "signed") throw new Error("no signed review in the record");
  expect(event.grade).toBe(2);
  expect(event.receipts.find((one) => one.party === "cadre")).toMatchObject({
    onPaper: true,
    acknowledgedOn: "2026-09-30",
  });
  expect(await reviewEvents(viewers.hostLeader, placement.id)).toMatchObject([{ what: "signed", grade: null }]);
  expect(await reviewEvents(viewers.strangerHost, placement.id)).toEqual([]);
  expect(await reviewEvents(viewers.auditor, placement.id)).toEqual([]);
});
