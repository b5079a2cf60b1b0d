/**
 * Bars of the import: 10,000 good rows of .xlsx confirmed in at most 20 s, with at most 300 MB more memory. On a throw-away
 * database; reading and staging the sheet are told too.
 *   node scripts/tsx.mjs bench/import-confirm.ts
 */
import { Workbook } from "@cj-tech-master/excelts";
import { aScene, aUnit, aViewer } from "@seed/builders";
import { ownerClient } from "@seed/owner";
import { checkCharacter } from "@/lib/domain/id-number";
import { confirmImport } from "@/lib/features/imports/commands/confirm-import";
import { stageImport } from "@/lib/features/imports/commands/stage-import";
import { undoImport } from "@/lib/features/imports/commands/undo-import";
import { readUpload } from "@/lib/features/imports/files";
import { runImport } from "@/lib/features/imports/jobs";
import { clock } from "@/lib/platform/clock";
import { stopJobs } from "@/lib/platform/jobs";
import { perform } from "@/lib/platform/perform";
import { withBenchDatabases } from "./bench-database";

const ROWS = 10_000;
const UNITS = 42;
const BARS = { seconds: 20, megabytes: 300 };

async function workbook(): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet("花名册");
  sheet.addRow([
    "姓名",
    "性别",
    "出生年月",
    "政治面貌",
    "身份证号",
    "工作单位",
    "现任职务",
    "职级",
    "人员身份",
    "手机号",
  ]);
  for (let i = 0; i < ROWS; i++) {
    const [year, month] = [1970 + (i % 30), 1 + (i % 12)];
    const birth = `${year}${String(month).padStart(2, "0")}${String(1 + (i % 28)).padStart(2, "0")}`;
    // 999999 is no region's code.
    const first17 = `999999${birth}${String(i % 1000).padStart(3, "0")}`;
    const sex = (i % 1000) % 2 === 1 ? "男" : "女";
    const name = `王${String.fromCodePoint(0x4e00 + (i % 5000))}`;
    const rest = ["四级主任科员", "四级主任科员", "公务员", `138${String(i).padStart(8, "0")}`];
    sheet.addRow([
      name,
      sex,
      `${year}.${String(month).padStart(2, "0")}`,
      "中共党员",
      first17 + checkCharacter(first17),
      `市第${i % UNITS}局`,
      ...rest,
    ]);
  }
  return new Uint8Array((await book.xlsx.writeBuffer()) as unknown as ArrayBuffer);
}

/** Seconds and the most memory taken beyond what there was before. */
async function measured<T>(
  what: string,
  work: () => Promise<T>,
): Promise<{ value: T; seconds: number; megabytes: number }> {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 20);
  const began = performance.now();
  const value = await work();
  const seconds = (performance.now() - began) / 1000;
  clearInterval(watch);
  const megabytes = (Math.max(peak, process.memoryUsage().rss) - before) / 1024 / 1024;
  console.log(`${what}: ${seconds.toFixed(2)} s, +${megabytes.toFixed(0)} MB`);
  return { value, seconds, megabytes };
}

await withBenchDatabases(async (fresh) => {
  const { ownerUrl } = await fresh();
  const owner = ownerClient(ownerUrl);
  try {
    const scene = await aScene(owner);
    for (let i = 0; i < UNITS; i++) await aUnit(scene, `市第${i}局`, "cityOrgan");
    const viewer = await aViewer(scene, "departmentStaff");
    const content = await workbook();
    const read = { fileName: "花名册.xlsx", today: clock.today() };
    const { value: intake } = await measured("read", () => readUpload("roster", content, read));
    const { value: staged } = await measured("stage", () =>
      perform(stageImport, { kind: "roster", fileName: "花名册.xlsx", intake }, { viewer }),
    );
    if (staged.status !== "done") throw new Error(JSON.stringify(staged));
    const { batchId } = staged.answer;
    const confirmed = await measured(`confirm (bar ${BARS.seconds} s, ${BARS.megabytes} MB)`, async () => {
      await perform(confirmImport, { batchId, which: "allOrNothing" }, { viewer });
      const { departmentId, accountId, personId, postId } = viewer;
      await runImport({ batchId, departmentId, accountId, personId, postId });
    });
    const batch = await owner.importBatch.findUniqueOrThrow({ where: { id: batchId } });
    console.log(`${batch.state}: ${JSON.stringify(batch.report)}`);
    const people = await owner.person.count({ where: { importBatchId: batchId } });
    if (people !== ROWS || confirmed.seconds > BARS.seconds || confirmed.megabytes > BARS.megabytes)
      process.exitCode = 1;
    await measured("undo", () => perform(undoImport, { batchId }, { viewer }));
  } finally {
    await stopJobs();
    await owner.$disconnect();
  }
});
