import type { TemplateWords } from "@/lib/domain/import/template";
import type { ImportKind } from "@/lib/domain/vocabulary";

const SECRECY = "本系统不得录入、存储国家秘密。";
const COMMON = [
  "请在后面的工作表中填写，从表头下一行开始，每行一条；不要合并单元格。",
  "带 * 的列必填，其他列不掌握的可以留空，以后再补。",
  "各列已设为文本格式，请直接填写；从别处复制时请选择“只粘贴数值”或“只保留文本”。",
];

/** What the templates for download say. Column names stay Chinese in every language: they are what a department's sheets say. */
export const importTemplates: { [K in ImportKind]: TemplateWords<K> } = {
  units: {
    instructionsSheet: "填表说明",
    tableSheet: "单位名单",
    title: "单位名单",
    instructions: [
      "单位名单填表说明",
      ...COMMON,
      "单位名称填全称，同一单位只填一行。",
      "单位类型填：市直机关、县区、乡镇街道、企业、事业单位。",
      "第一责任人填接收单位党委（党组）书记的姓名。",
      SECRECY,
    ],
    choices: { kind: ["市直机关", "县区", "乡镇街道", "企业", "事业单位"] },
  },
  roster: {
    instructionsSheet: "填表说明",
    tableSheet: "干部花名册",
    title: "挂职干部花名册",
    instructions: [
      "干部花名册填表说明",
      ...COMMON,
      "身份证号填 18 位；性别、出生年月应与身份证号一致，档案认定不一致的，上传后可逐行说明理由。",
      "日期写成 1990.05、1990-05-01 或 1990年5月1日。",
      "人员身份填：公务员、参公、事业、企业。",
      "民族、政治面貌等按干部档案填写。",
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
      "在岗挂职名单填表说明",
      ...COMMON,
      "本表用于补录启用系统前已经开始的挂职。",
      "挂职开始日期要写到日，例如 2026-03-01；任期为整一年，结束日期由系统计算，可不填。",
      "派出单位与接收单位不能相同，名称应与单位名单一致。",
      "决定机关、日期、文号不掌握的可留空，上传后标为“待补”。",
      "亲属回避情况写明每名亲属的姓名和关系，例如“岳父王建国”；没有的写“无”。",
      "半年考核在系统启用前已经到期并在线下做完的填“线下”，没有做的留空。",
      SECRECY,
    ],
    choices: { halfYear: ["线下"] },
  },
  examScores: {
    instructionsSheet: "填表说明",
    tableSheet: "笔试成绩",
    title: "笔试成绩登记表",
    instructions: [
      "笔试成绩登记表填表说明",
      ...COMMON,
      "准考证号以系统里编排的为准；姓名可以不填，填了的系统会核对。",
      "成绩填0到100的数，最多两位小数；缺考的填“缺考”，违纪的填“违纪”，不要填0。",
      "全部无误才能导入；请不要隐藏工作表。",
      SECRECY,
    ],
    choices: {},
  },
};
