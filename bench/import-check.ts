/**
 * Bars of the import check: 10,000 good rows of .xlsx in at most 10 s, with at most 300 MB more memory.
 *   node scripts/tsx.mjs bench/import-check.ts
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Workbook } from "@cj-tech-master/excelts";
import { checkCharacter } from "@/lib/domain/id-number";
import { checkWorkbook } from "@/lib/platform/ports/spreadsheet-check";

const ROWS = 10_000;
const BARS = { seconds: 10, megabytes: 300 };
const HEADER = [
  "序号",
  "姓名",
  "性别",
  "民族",
  "出生年月",
  "政治面貌",
  "入党时间",
  "参加工作时间",
  "身份证号",
  "工作单位",
  "现任职务",
  "职级",
  "人员身份",
  "学历",
  "学位",
  "手机号",
  "备注",
];

async function write(path: string): Promise<void> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("花名册");
  sheet.addRow(["干部花名册"]);
  sheet.addRow(HEADER);
  for (let i = 0; i < ROWS; i++) {
    const [year, month] = [1970 + (i % 30), 1 + (i % 12)];
    const birth = `${year}${String(month).padStart(2, "0")}${String(1 + (i % 28)).padStart(2, "0")}`;
    // 999999 is no region's code.
    const first17 = `999999${birth}${String(i % 1000).padStart(3, "0")}`;
    const male = (i % 1000) % 2 === 1;
    sheet.addRow([
      i + 1,
      `王${String.fromCodePoint(0x4e00 + (i % 5000))}`,
      male ? "男" : "女",
      "汉族",
      `${year}.${String(month).padStart(2, "0")}`,
      "中共党员",
      "2008.06",
      "2005.08",
      first17 + checkCharacter(first17),
      `市第${i % 42}局`,
      "四级主任科员",
      "四级主任科员",
      "公务员",
      "大学",
      "管理学学士",
      `138${String(i).padStart(8, "0")}`,
      null,
    ]);
  }
  await workbook.xlsx.writeFile(path);
}

/** In a process of its own, so that what writing the sheet took is not counted. */
async function measure(path: string): Promise<void> {
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 20);
  const began = performance.now();
  const { rows, accepted, sheets } = await checkWorkbook("roster", path);
  const seconds = (performance.now() - began) / 1000;
  clearInterval(watch);
  const megabytes = (Math.max(peak, process.memoryUsage().rss) - before) / 1024 / 1024;
  console.log(
    `${rows} rows, ${accepted} accepted, ${seconds.toFixed(2)} s (bar ${BARS.seconds}), +${megabytes.toFixed(0)} MB (bar ${BARS.megabytes})`,
  );
  const bad = sheets.flatMap((sheet) => sheet.results).find((row) => row.errors.length > 0);
  if (bad) console.error(bad.errors);
  if (rows !== ROWS || accepted !== ROWS || seconds > BARS.seconds || megabytes > BARS.megabytes) process.exitCode = 1;
}

const given = process.argv[2];
if (given) await measure(given);
else {
  const folder = mkdtempSync(join(tmpdir(), "import-check-"));
  try {
    const path = join(folder, "roster.xlsx");
    await write(path);
    const { status } = spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), path], {
      stdio: "inherit",
    });
    process.exitCode = status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
