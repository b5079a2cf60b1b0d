import type { ImportKind } from "../vocabulary";

/** The header words of each field, the usual one first: it names the column where a sheet has none. */
const ROSTER = {
  name: ["姓名", "干部姓名", "人员姓名", "名字"],
  idNumber: [
    "身份证号",
    "身份证号码",
    "身份证",
    "证件号码",
    "证件号",
    "公民身份号码",
    "公民身份证号码",
    "居民身份证号",
    "居民身份证号码",
    "居民身份证",
    "身份证件号码",
    "身份证件号",
    "身份号码",
    "公民身份证号",
    "ID号",
    "IDNumber",
  ],
  sex: ["性别"],
  ethnicity: ["民族", "族别"],
  birth: ["出生年月", "出生日期", "出生时间", "出生年月日", "出生", "生日", "出生月份"],
  nativePlace: ["籍贯", "出生地"],
  partyStatus: ["政治面貌", "政治面目", "党派", "面貌"],
  joinedParty: [
    "入党时间",
    "入党年月",
    "入党日期",
    "加入中共时间",
    "加入中国共产党时间",
    "加入党派时间",
    "加入党组织时间",
    "党龄起算时间",
  ],
  startedWork: ["参加工作时间", "参加工作年月", "参加工作日期", "参工时间", "工作时间", "参加工作"],
  unit: [
    "工作单位",
    "派出单位",
    "所在单位",
    "单位",
    "单位名称",
    "现工作单位",
    "原单位",
    "原工作单位",
    "所属单位",
    "现单位",
    "任职单位",
  ],
  position: [
    "现任职务",
    "职务",
    "现任工作单位及职务",
    "工作单位及职务",
    "单位及职务",
    "现工作单位及职务",
    "现任单位及职务",
    "单位职务",
    "工作单位职务",
    "现职务",
    "现任职务全称",
    "任职情况",
    "职务名称",
    "行政职务",
    "现任工作单位和职务",
    "工作单位和职务",
  ],
  positionSince: ["任现职时间", "任现职务时间", "现任职务时间", "任职时间", "现职务任职时间"],
  rank: ["职级", "现任职级", "现职级", "职务职级", "职务层次", "级别", "行政级别", "职级层次"],
  rankSince: ["任现职级时间", "任职级时间", "现职级时间", "任同职级时间", "任现职务层次时间"],
  standing: [
    "编制",
    "人员身份",
    "编制类型",
    "编制性质",
    "人员类别",
    "身份",
    "干部身份",
    "人员性质",
    "编制类别",
    "人员编制",
    "身份类别",
  ],
  education: ["学历", "学历学位", "最高学历", "文化程度", "学历层次", "学历及学位"],
  degree: ["学位", "最高学位"],
  fullTimeEducation: ["全日制学历", "全日制学历学位", "全日制教育", "全日制", "全日制教育学历", "全日制教育学历学位"],
  fullTimeDegree: ["全日制学位", "全日制教育学位"],
  fullTimeSchool: [
    "全日制毕业院校",
    "全日制毕业院校及专业",
    "全日制毕业院校系及专业",
    "全日制教育毕业院校系及专业",
    "全日制教育毕业院校及专业",
  ],
  inServiceEducation: ["在职学历", "在职学历学位", "在职教育", "在职", "在职教育学历", "在职教育学历学位"],
  inServiceDegree: ["在职学位", "在职教育学位"],
  inServiceSchool: [
    "在职毕业院校",
    "在职毕业院校及专业",
    "在职毕业院校系及专业",
    "在职教育毕业院校系及专业",
    "在职教育毕业院校及专业",
  ],
  school: ["毕业院校", "毕业院校及专业", "毕业院校系及专业", "毕业学校", "毕业院校专业"],
  technicalTitle: ["专业技术职务", "职称", "专业技术职称", "技术职称"],
  phone: [
    "手机号",
    "手机号码",
    "手机",
    "联系电话",
    "联系方式",
    "电话",
    "移动电话",
    "电话号码",
    "本人手机号",
    "联系手机",
  ],
  remark: ["备注", "说明", "其他需要说明的情况"],
} as const;

const UNITS = {
  name: ["单位名称", "单位", "单位全称", "名称", "机构名称"],
  shortName: ["简称", "单位简称"],
  kind: ["单位类型", "单位性质", "单位类别", "类型", "性质", "类别", "机构类型"],
  region: ["所属地区", "所属县市区", "所属区县", "所属县区", "县市区", "地区", "所在地区", "行政区划"],
  creditCode: ["统一社会信用代码", "社会信用代码", "信用代码", "组织机构代码"],
  firstResponsible: ["第一责任人", "党委书记", "党组书记", "党委(党组)书记", "主要负责人", "书记"],
  firstResponsiblePost: ["第一责任人职务", "主要负责人职务"],
  contact: ["联系人", "联络员", "联系人姓名"],
  phone: ["联系电话", "电话", "联系方式", "手机号", "联系人电话", "手机号码"],
  address: ["地址", "单位地址", "通讯地址", "办公地址"],
  remark: ["备注", "说明"],
} as const;

const PLACEMENTS = {
  name: ["姓名", "挂职干部", "挂职干部姓名", "干部姓名", "挂职人员"],
  idNumber: ROSTER.idNumber,
  sendingUnit: ["派出单位", "原单位", "原工作单位", "工作单位", "选派单位", "派出单位名称", "所在单位"],
  hostUnit: ["接收单位", "挂职单位", "接收单位名称", "挂职所在单位", "挂职地", "挂任单位"],
  position: ["挂职岗位", "挂职职务", "挂任职务", "挂职岗位及职务", "拟挂职务", "挂职单位及职务"],
  frontLine: ["战线", "挂职战线", "工作战线", "挂职类别"],
  start: [
    "挂职开始日期",
    "挂职开始时间",
    "挂职起始时间",
    "挂职起始日期",
    "开始时间",
    "开始日期",
    "起始时间",
    "起始日期",
    "挂职起始",
    "到岗时间",
    "开始",
    "起",
    "挂职开始",
  ],
  end: [
    "挂职结束日期",
    "挂职结束时间",
    "挂职截止时间",
    "结束时间",
    "结束日期",
    "截止时间",
    "截止日期",
    "期满时间",
    "期满日期",
    "终止时间",
    "结束",
    "止",
    "挂职结束",
    "挂职期满时间",
  ],
  term: ["挂职时间", "挂职期限", "挂职起止时间", "起止时间", "挂职起止日期", "起止日期", "挂职任期"],
  arrived: ["实际到岗日期", "实际到岗时间", "报到时间", "报到日期"],
  decisionBody: ["决定机关", "研究决定机关", "决定机构", "任命机关", "批准机关"],
  decisionDate: ["决定日期", "研究日期", "决定时间", "发文日期", "任职文件日期", "批准日期"],
  decisionNumber: ["文号", "决定文号", "任职文号", "文件号", "发文字号", "任职文件", "批准文号"],
  firstResponsible: ["第一责任人", "接收单位第一责任人"],
  mentor: ["帮带联系人", "帮带人", "帮带领导", "联系领导", "帮带联系人姓名", "帮带责任人"],
  mentorPost: ["帮带联系人职务", "帮带人职务", "帮带领导职务"],
  kin: ["亲属回避情况", "回避情况", "亲属关系", "亲属任职情况", "回避关系"],
  remark: ["备注", "说明"],
} as const;

export type RosterField = keyof typeof ROSTER;
export type UnitField = keyof typeof UNITS;
export type PlacementField = keyof typeof PLACEMENTS;
export type FieldKey<K extends ImportKind = ImportKind> = {
  units: UnitField;
  roster: RosterField;
  placements: PlacementField;
}[K];

const WORDS: { [K in ImportKind]: Record<FieldKey<K>, readonly string[]> } = {
  units: UNITS,
  roster: ROSTER,
  placements: PLACEMENTS,
};

/** Without these a row of that kind is not accepted. */
const REQUIRED: { [K in ImportKind]: readonly FieldKey<K>[] } = {
  units: ["name"],
  roster: ["name", "idNumber"],
  placements: ["name", "idNumber", "sendingUnit", "hostUnit", "position", "start"],
};

/** The fields an import of this kind can fill, in the order a sheet usually has them. */
export const fieldsOf = <K extends ImportKind>(kind: K): FieldKey<K>[] => Object.keys(WORDS[kind]) as FieldKey<K>[];

/** The header words of a field; the first is its usual name. */
export const wordsOf = <K extends ImportKind>(kind: K, field: FieldKey<K>): readonly string[] => WORDS[kind][field];

/** The fields without which a row of this kind is refused. */
export const requiredFields = <K extends ImportKind>(kind: K): readonly FieldKey<K>[] => REQUIRED[kind];
