import type { FileErrorCode, RowErrorCode, SkipReason } from "@/lib/domain/import/row-error";

/** What is wrong with a row or a file, and what to do about it. */
export const importErrors = {
  row: {
    required: "“{column}”没有填。请补填后重新上传。",
    brokenFormula: "“{column}”的公式出错，显示为 {value}。请改正公式，或把结果直接填成文字。",
    nameInvalid: "“{value}”不像姓名。请只填姓名本身（至少两个字），职务、称呼等填到其他列。",
    nameLostCharacter: "姓名“{value}”中有字丢失（显示为问号或方框）。请对照身份证重新录入这个字。",
    nameUnencoded:
      "姓名“{value}”中有自造字，换一台电脑就无法显示。请改用系统输入法里的生僻字（可在手写或拆字输入中找到）。",
    idRuined:
      "身份证号被 Excel 改成了数字（{value}），后三位已丢失，无法还原。请先把这一列的单元格格式设为“文本”，再从原始材料重新录入或粘贴号码。",
    idFifteen: "“{value}”是 15 位的旧身份证号。请填 18 位的号码。",
    idLength: "身份证号“{value}”不是 18 位。请对照身份证补全。",
    idCharacters: "身份证号“{value}”中有不该出现的字符：前 17 位应为数字，末位为数字或 X。请对照身份证改正。",
    idChecksum: "身份证号“{value}”的校验码不对，多半有一位输错。请对照身份证逐位核对。",
    idBirthDate: "身份证号“{value}”第 7 至 14 位不是真实的出生日期。请对照身份证改正。",
    idBirthInFuture: "身份证号“{value}”中的出生日期（{expected}）还没到。请对照身份证改正。",
    sexMismatch:
      "性别“{value}”与身份证号不一致，身份证号显示为{expected, select, male {男} other {女}}。请核对；档案确与身份证不一致的，可逐行说明理由后放行。",
    birthMismatch:
      "{column}“{value}”与身份证号不一致，身份证号显示为 {expected}。请核对；档案认定与身份证不一致的，可逐行说明理由后放行。",
    sexUnknown: "性别“{value}”无法识别。请填“男”或“女”。",
    partyStatusUnknown: "政治面貌“{value}”无法识别。请填“中共党员”“中共预备党员”“群众”，或民主党派的名称。",
    standingUnknown: "“{column}”中的“{value}”无法识别。请填“公务员”“参公”“事业”或“企业”。",
    phoneInvalid: "“{value}”不是有效的电话号码。请填 11 位手机号，或带区号的固定电话。",
    dateInvalid: "“{column}”中的“{value}”不是有效日期。请写成 1990.05、1990-05-01 或 1990年5月1日。",
    dateAmbiguous:
      "“{column}”中的“{value}”可能是 {first}，也可能是 {second}（Excel 会去掉末尾的 0）。请把单元格格式设为“文本”，写成两位月份。",
    dateInFuture: "“{column}”中的“{value}”是还没到的日期。请核对。",
    dayNeeded: "“{column}”中的“{value}”只写到月。这里要写到日，例如 2026-03-01。",
    datesReversed: "“{column}”中的“{value}”早于挂职开始的日期。请核对两个日期。",
    unitKindUnknown: "单位类型“{value}”无法识别。请填“市直机关”“县区”“乡镇街道”“企业”或“事业单位”。",
    unitKindMissing: "从单位名称看不出单位类型。请填“市直机关”“县区”“乡镇街道”“企业”或“事业单位”。",
    creditCodeInvalid: "统一社会信用代码“{value}”不对：应为 18 位，且末位校验相符。请对照证书核对，或留空。",
    sameUnit: "派出单位与接收单位同为“{value}”。挂职须到其他单位，请改正其中一个（规则 S3）。",
    termNotOneYear:
      "结束日期“{value}”不对：挂职任期为整一年，应到 {expected} 止（规则 T1）。请改正开始日期，或把结束日期留空由系统计算。",
    duplicatePerson:
      "{value} 的身份证号与工作表“{firstSheet}”第 {firstRow, number} 行重复。请只留一行；若是两个人，请核对身份证号。",
    duplicateUnit: "单位“{value}”与工作表“{firstSheet}”第 {firstRow, number} 行重复。请只留一行。",
    overlappingPlacement:
      "{value} 的挂职时间与工作表“{firstSheet}”第 {firstRow, number} 行有重叠。同一时间只能有一项挂职，请核对（规则 T2）。",
    kinUnnamed:
      "“{column}”写了“{value}”，没有写清是谁。请写明每名亲属的姓名和关系，例如“岳父王建国”；没有的写“无”（规则 S6）。",
    halfYearUnknown: "“{column}”的“{value}”看不出半年考核是否做过。系统启用前已在线下做完的填“线下”，没有做的留空。",
    scoreInvalid: "成绩“{value}”不对。请填0到100的数，最多两位小数；没有成绩的填“缺考”或“违纪”。",
    duplicateExamNumber:
      "准考证号“{value}”与工作表“{firstSheet}”第 {firstRow, number} 行重复。请只留一行，再核对另一行是谁的成绩。",
    hiddenSheet: "工作表“{column}”是隐藏的，里面的成绩不导入。请取消隐藏并核对，或者在上面选“不导入这张工作表”。",
    textTooLong: "“{column}”超过 {limit, number} 个字。请缩短。",
  },
  file: {
    fileNotFound: "找不到文件“{file}”。请核对路径和文件名。",
    notAWorkbook:
      "这不是可读取的表格文件。请上传 .xlsx 或 .csv；网页或系统导出的 .xls，请先用 Excel 或 WPS 打开，另存为 .xlsx。",
    damaged: "文件已损坏，无法读取。请用 Excel 或 WPS 打开检查，另存为新的 .xlsx 后再上传。",
    encrypted: "文件设有打开密码。请先取消密码（文件—信息—保护工作簿），保存后再上传。",
    zipBomb: "文件解压后异常庞大，为安全起见未读取。请把数据复制到一个新的工作簿，保存后再上传。",
    tooLarge: "文件超过 {megabytes, number} MB。请删去图片等无关内容，或分成几个文件上传。",
    tooManyRows: "数据超过 {limit, number} 行。请分成几个文件上传。",
    tooManyBlankRows: "表里的空行超过 {limit, number} 行。请选中数据下方的空行，整行删除，保存后再上传。",
    tooManySheets: "工作表超过 {limit, number} 张。请删去与本次导入无关的工作表，或分成几个文件上传。",
    oldXls: "这是 Excel 97–2003 或二进制格式的文件。请用 Excel 或 WPS 打开，另存为 .xlsx 后再上传。",
  },
  skipped: {
    note: "表下说明，未作为数据",
    caption: "分组标题，未作为数据",
    repeatedHeader: "重复的表头，未作为数据",
    sample: "示例行，未作为数据",
  },
} satisfies {
  row: Record<RowErrorCode, string>;
  file: Record<FileErrorCode, string>;
  skipped: Record<SkipReason, string>;
};
