import type { TemplateWords } from "@/lib/domain/import/template";
import type { ImportKind } from "@/lib/domain/vocabulary";

const SECRECY = "State secrets must not be entered or stored in this system.";
const COMMON = [
  "Fill in the sheet behind this one, from the row below the header, one entry a row; do not merge cells.",
  "Columns marked * are required; leave the others empty where you do not know, they can be added later.",
  "All columns are text: type directly, and when copying paste values only.",
];

/** What the templates for download say. Column names stay Chinese in every language: they are what a department's sheets say. */
export const importTemplates: { [K in ImportKind]: TemplateWords<K> } = {
  units: {
    instructionsSheet: "填表说明",
    tableSheet: "单位名单",
    title: "单位名单",
    instructions: [
      "How to fill in the list of units",
      ...COMMON,
      "Give the unit's full name, each unit once.",
      "Kind of unit: 市直机关 (city organ), 县区 (county or district), 乡镇街道 (township or street), 企业 (enterprise), 事业单位 (institution).",
      "The first responsible person is the host's party secretary.",
      SECRECY,
    ],
    choices: { kind: ["市直机关", "县区", "乡镇街道", "企业", "事业单位"] },
  },
  roster: {
    instructionsSheet: "填表说明",
    tableSheet: "干部花名册",
    title: "挂职干部花名册",
    instructions: [
      "How to fill in the roster",
      ...COMMON,
      "ID numbers have 18 characters; sex and birth month should agree with them. Where the archive differs, give the reason row by row after uploading.",
      "Write dates as 1990.05, 1990-05-01 or 1990年5月1日.",
      "人员身份: 公务员 (civil servant), 参公 (managed like one), 事业 (institution), 企业 (enterprise).",
      "Ethnic group, political status and the like follow the cadre's archive.",
      SECRECY,
    ],
    choices: {
      sex: ["男", "女"],
      partyStatus: ["中共党员", "中共预备党员", "民主党派", "群众"],
      standing: ["公务员", "参公", "事业", "企业"],
    },
  },
  placements: {
    instructionsSheet: "填表说明",
    tableSheet: "在岗挂职名单",
    title: "在岗挂职干部名单",
    instructions: [
      "How to fill in the placements already running",
      ...COMMON,
      "This sheet is for placements begun before the system was in use.",
      "Write the start to the day, for example 2026-03-01; a term is exactly one year, its end is computed and may be left empty.",
      "Sending and host unit differ; write their names as in the list of units.",
      "Deciding body, date and document number may be left empty and then show as to be supplied.",
      "Of kin write the name and relation of each, such as 岳父王建国; 无 where there is none.",
      "Where the half-year review fell due and was done on paper before the system was in use, write 线下; else leave it empty.",
      SECRECY,
    ],
    choices: { halfYear: ["线下"] },
  },
  examScores: {
    instructionsSheet: "填表说明",
    tableSheet: "笔试成绩",
    title: "笔试成绩登记表",
    instructions: [
      "How to fill in the exam scores",
      ...COMMON,
      "Exam numbers are those given out by the system; the name may be left empty, and is checked where it is not.",
      "A score is 0 to 100 with two decimals at most; write 缺考 for absent and 违纪 for disqualified, never 0.",
      "The sheet is imported whole or not at all; do not hide a sheet.",
      SECRECY,
    ],
    choices: {},
  },
};
