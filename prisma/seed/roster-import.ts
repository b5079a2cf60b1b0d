import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import { stageImport } from "@/lib/features/imports/commands/stage-import";
import { readUpload } from "@/lib/features/imports/files";
import { type Cast, idNumberOf } from "./cast";
import { type Diary, does } from "./diary";

const FILE = "2027年度报名人选花名册.csv";

/** A roster as a unit sent it in, staged and waiting for its preview: some rows are good, some tell how to be mended. */
const sheet = (): string =>
  [
    ["2027年度挂职人选花名册"],
    ["姓 名", "身份证号码", "性别", "出生年月", "政治面貌", "工作单位", "现任职务", "编制", "手机"],
    [
      "申屠远",
      idNumberOf({ name: "申屠远", sex: "male", born: "1992-04", rank: "" }, 71),
      "男",
      "1992.04",
      "中共党员",
      "栖云市审计局",
      "四级主任科员",
      "公务员",
      "",
    ],
    [
      "慕容 静",
      idNumberOf({ name: "慕容静", sex: "female", born: "1993-09", rank: "" }, 72),
      "女",
      "199309",
      "中共党员",
      "栖云市统计局",
      "一级科员",
      "公务员",
      "",
    ],
    ["司徒明", "1.10101E+17", "男", "1991-11-02", "群众", "栖云市商务局", "三级主任科员", "公务员", ""],
    [
      "东方晓",
      idNumberOf({ name: "东方晓", sex: "female", born: "1990-12", rank: "" }, 73),
      "女",
      "1991年12月",
      "中共党员",
      "栖云市教育局",
      "二级主任科员",
      "公务员",
      "",
    ],
    ["备注：出生年月以干部档案认定为准。"],
  ]
    .map((cells) => cells.join(","))
    .join("\n");

export function tellTheImport(cast: Cast, diary: Diary, today: CalendarDate): void {
  diary.on(addDays(today, -2), async (day) => {
    const intake = await readUpload("roster", new TextEncoder().encode(sheet()), { fileName: FILE, today: day });
    await does(cast.staff, day, stageImport, { kind: "roster", fileName: FILE, intake });
  });
}
