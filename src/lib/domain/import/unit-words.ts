/** The header words of each field of a list of units, the usual one first: it names the column where a sheet has none. */
export const UNIT_WORDS = {
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
