import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDay, readDayRange } from "@/lib/domain/import/day-reader";
import { cleanIdNumber, readName, readPartyStatus, readPhone, readStanding } from "@/lib/domain/import/person-values";
import { isImportable } from "@/lib/domain/import/row-error";
import { SpreadsheetFailure } from "@/lib/platform/ports/spreadsheet";
import { type CheckedSheet, checkWorkbook, MAX_DATA_ROWS } from "@/lib/platform/ports/spreadsheet-check";
import { gb18030, idNumber, LOST_DIGITS, type SheetPlan, xlsx } from "./ugly-workbooks";

const MAN = idNumber("19900512", 1);
const WOMAN = idNumber("19880301", 2);
const THIRD = idNumber("19751020", 5);

const check = async (...sheets: SheetPlan[]) =>
  (await checkWorkbook("roster", await xlsx(...sheets), { today: "2026-11-23" })).sheets;
const only = async (rows: SheetPlan["rows"], plan: Partial<SheetPlan> = {}) =>
  (await check({ name: "花名册", rows, ...plan }))[0] as CheckedSheet<"roster">;
const errors = (sheet: CheckedSheet<"roster">) =>
  sheet.results.flatMap((result) => result.errors.map(({ row, column, code }) => [row, column, code]));

describe("a roster as a department keeps it", () => {
  it("is read past its instructions, title and two-line merged header, and stops before its notes", async () => {
    const sheets = await check(
      { name: "填表说明", rows: [["姓名", "性别", "出生年月", "填写要求"], ["一、姓名按身份证填写"]] },
      {
        name: "干部花名册",
        rows: [
          ["××市2026年挂职干部花名册"],
          ["填报单位（盖章）：市委组织部", null, null, null, null, "填表日期：2026年3月"],
          [
            "序\n号",
            "姓  名",
            "性 别",
            "出生\n年月",
            "身份证号码\n（18位）",
            "学历学位",
            null,
            null,
            null,
            "现任工作\n单位及职务",
            "政治　面貌",
            "参加工\n作时间",
            "人员身份",
            "联系电话",
          ],
          [null, null, null, null, null, "全日制\n教育", "毕业院校\n系及专业", "在职\n教育", "毕业院校\n系及专业"],
          ["一、市直单位"],
          [
            1,
            "张 三",
            "男",
            "1990.05\n（36岁）",
            MAN,
            "大学\n理学学士",
            "浙江大学",
            "硕士",
            "省委党校",
            "市发改局副科长",
            "中共党员",
            "2012.08",
            "公务员",
            "138 0000 0001",
          ],
          [
            2,
            "阿依古丽•买买提",
            "女",
            "1988年3月",
            ` ${WOMAN}\u200b`,
            null,
            null,
            null,
            null,
            "市住建局科员",
            "群众",
            "2010年7月1日",
            "参公管理",
            13900000002,
          ],
          [],
          ["序\n号", "姓  名", "性 别", "出生\n年月", "身份证号码\n（18位）"],
          [
            3,
            "𠮷㐂",
            "男",
            197510,
            `'${THIRD}`,
            null,
            null,
            null,
            null,
            "市属企业",
            "民盟盟员",
            "1998/7/1",
            "国有企业",
            "0571-88888888",
          ],
          [4],
          [],
          ["备注：1.本表一式两份"],
          ["　　　2.请于3月底前报送市委组织部干部科，逾期不再受理，特此说明"],
          ["填表人：王五", null, null, "审核人：赵六", null, null, "联系电话：0571-12345678"],
        ],
        merges: [
          "A1:N1",
          "A3:A4",
          "B3:B4",
          "C3:C4",
          "D3:D4",
          "E3:E4",
          "F3:I3",
          "J3:J4",
          "K3:K4",
          "L3:L4",
          "M3:M4",
          "N3:N4",
          "A5:N5",
          "A13:N13",
        ],
      },
    );
    expect(sheets[0]).toMatchObject({ name: "填表说明", rows: 0, accepted: 0, header: null });
    const sheet = sheets[1] as CheckedSheet<"roster">;
    expect(errors(sheet)).toEqual([]);
    expect(sheet).toMatchObject({ rows: 3, accepted: 3 });
    expect(sheet.header?.rows).toEqual([3, 4]);
    expect(sheet.mapping?.columns).toMatchObject({
      name: 1,
      sex: 2,
      birth: 3,
      idNumber: 4,
      fullTimeEducation: 5,
      fullTimeSchool: 6,
      inServiceEducation: 7,
      inServiceSchool: 8,
      position: 9,
      partyStatus: 10,
      startedWork: 11,
      standing: 12,
      phone: 13,
      unit: null,
      education: null,
    });
    expect(sheet.mapping?.confidence).toMatchObject({ name: 1, idNumber: 0.9, fullTimeEducation: 0.8 });
    expect(sheet.skipped).toEqual([
      { row: 5, reason: "caption" },
      { row: 9, reason: "repeatedHeader" },
      { row: 13, reason: "note" },
      { row: 14, reason: "note" },
      { row: 15, reason: "note" },
    ]);
    expect(sheet.results.map(({ row }) => row)).toEqual([6, 7, 10]);
    expect(sheet.results[0]?.values).toMatchObject({
      name: "张三",
      idNumber: MAN,
      sex: "male",
      birthMonth: "1990-05",
      fullTimeEducation: "大学 理学学士",
      fullTimeSchool: "浙江大学",
      inServiceEducation: "硕士",
      inServiceSchool: "省委党校",
      position: "市发改局副科长",
      partyStatus: "member",
      startedWork: "2012-08",
      standing: "civilServant",
      phone: "13800000001",
    });
    expect(sheet.results[1]?.values).toMatchObject({
      name: "阿依古丽·买买提",
      idNumber: WOMAN,
      sex: "female",
      birthMonth: "1988-03",
      partyStatus: "none",
      startedWork: "2010-07-01",
      standing: "participating",
      phone: "13900000002",
    });
    expect(sheet.results[2]?.values).toMatchObject({
      name: "𠮷㐂",
      idNumber: THIRD,
      birthMonth: "1975-10",
      partyStatus: "otherParty",
      startedWork: "1998-07-01",
      standing: "enterpriseStaff",
      phone: "0571-88888888",
    });
  });

  it.each([
    ["身份证号", "出生年月", "现任职务"],
    ["身份证", "出生日期", "职务"],
    ["证件号码", "出生时间", "现任工作单位及职务"],
    ["公民身份号码", "出 生\n年 月", "职 务"],
    ["*居民身份证号码", "出生年月（岁）", "单位及职务"],
  ])("knows %s, %s and %s", async (id, birth, position) => {
    const sheet = await only([
      ["姓名", id, birth, position],
      ["张三", MAN, "1990.05", "科长"],
    ]);
    expect(sheet).toMatchObject({
      rows: 1,
      accepted: 1,
      mapping: { columns: { name: 0, idNumber: 1, birth: 2, position: 3 } },
    });
  });

  it("tells degree from education under three lines of header, and never takes another's name", async () => {
    const sheet = await only([
      ["姓名", "身份证号", "配偶姓名", "学历情况", null, null, null],
      [null, null, null, "全日制教育", null, "在职教育", null],
      [null, null, null, "学历", "学位", "学历", "学位"],
      ["张三", MAN, "李四", "大学", "学士", "研究生", "硕士"],
    ]);
    expect(sheet.header?.rows).toEqual([1, 2, 3]);
    expect(sheet.mapping?.columns).toMatchObject({
      name: 0,
      fullTimeEducation: 3,
      fullTimeDegree: 4,
      inServiceEducation: 5,
      inServiceDegree: 6,
    });
    expect(sheet.accepted).toBe(1);
  });

  it("takes a mapping changed by a person, and leaves a sheet out", async () => {
    const bytes = await xlsx(
      {
        name: "甲",
        rows: [
          ["姓名", "身份证号", "曾用单位", "新单位"],
          ["张三", MAN, "旧", "新"],
        ],
      },
      {
        name: "乙",
        rows: [
          ["姓名", "身份证号"],
          ["张三", MAN],
        ],
      },
    );
    const columns = { name: 0, idNumber: 1, unit: 3 };
    const { sheets, rows } = await checkWorkbook("roster", bytes, {
      mappings: [
        { sheet: "甲", headerRows: [1], columns },
        { sheet: "乙", headerRows: [], columns: {} },
      ],
    });
    expect(rows).toBe(1);
    expect(sheets[0]?.results[0]?.values.unit).toBe("新");
    expect(sheets[1]?.rows).toBe(0);
  });

  it("finds nothing in an empty workbook or a sheet without a header", async () => {
    for (const rows of [[], [["今天天气很好"], ["姓名：张三"]], [["姓名"], ["张三"]]]) {
      expect(await only(rows)).toMatchObject({ rows: 0, accepted: 0, header: null, results: [] });
    }
  });
});

describe("what is wrong with a row", () => {
  it("is said by row, column and code", async () => {
    const sheet = await only([
      ["姓名", "性别", "出生年月", "身份证\n号码", "政治面貌", "人员身份", "手机号", "参加工作时间"],
      ["张三", "女", "1991.05", MAN, "中共党员", "公务员", "13800000001", "2012.08"],
      ["李四", "?", "1990.13", "110101199003077214", "外星人", "临时工", "12", "2030.01"],
      ["", "男", "1990.05", "11010519491331002X"],
      ["王五", "男", "1990.05", LOST_DIGITS],
      ["赵六", "男", "1990.05", "1.10101E+17"],
      ["钱七", "男", "1990.05", "110101900307721"],
      ["孙八", "男", "1990.05", "1101019900307721"],
      ["周九", "男", "1990.05", "11010119900307721A"],
      ["吴?十", "男", "1990.05", null],
      ["郑\ue863", "男", "1990.05", THIRD],
      ["冯3", { error: "#REF!" }, "1990.05", idNumber("20301231", 1)],
      ["陈一", "男", 1990.2, idNumber("19900212", 3)],
      ["褚二", "男", 1990.1, idNumber("19901012", 3)],
      ["卫三", "男", 1990.1, idNumber("19900612", 3)],
      ["张三", "男", "1990-5-12", MAN.toLowerCase()],
    ]);
    expect(errors(sheet)).toEqual([
      [2, "性别", "sexMismatch"],
      [2, "出生年月", "birthMismatch"],
      [3, "身份证号码", "idChecksum"],
      [3, "性别", "sexUnknown"],
      [3, "出生年月", "dateInvalid"],
      [3, "政治面貌", "partyStatusUnknown"],
      [3, "参加工作时间", "dateInFuture"],
      [3, "人员身份", "standingUnknown"],
      [3, "手机号", "phoneInvalid"],
      [4, "姓名", "required"],
      [4, "身份证号码", "idBirthDate"],
      [5, "身份证号码", "idRuined"],
      [6, "身份证号码", "idRuined"],
      [7, "身份证号码", "idFifteen"],
      [8, "身份证号码", "idLength"],
      [9, "身份证号码", "idCharacters"],
      [10, "身份证号码", "required"],
      [10, "姓名", "nameLostCharacter"],
      [11, "姓名", "nameUnencoded"],
      [11, "出生年月", "birthMismatch"],
      [12, "姓名", "nameInvalid"],
      [12, "身份证号码", "idBirthInFuture"],
      [12, "性别", "brokenFormula"],
      [12, "出生年月", "birthMismatch"],
      [15, "出生年月", "dateAmbiguous"],
      [16, "身份证号码", "duplicatePerson"],
    ]);
    expect(sheet).toMatchObject({ rows: 15, accepted: 2 });
    expect(sheet.results.at(-3)?.values.birthMonth).toBe("1990-10");
    expect(sheet.results.at(-1)?.duplicateOf).toEqual({ sheet: "花名册", row: 2 });
    const overrulable = sheet.results.flatMap((result) => result.errors).filter((error) => error.overrulable);
    expect(new Set(overrulable.map(({ code }) => code))).toEqual(new Set(["sexMismatch", "birthMismatch"]));
    expect(overrulable[0]?.params).toMatchObject({ value: "女", expected: "male" });
    // A report shows no more of an ID number than others may see.
    expect(JSON.stringify(sheet.results.map((result) => result.errors))).not.toMatch(/\d{17}/);
  });

  it("includes somebody who stands in two sheets", async () => {
    const rows = [
      ["姓名", "身份证号"],
      ["张三", MAN],
    ];
    const [, second] = await check({ name: "甲", rows }, { name: "乙", rows });
    expect(second?.results[0]?.errors[0]).toMatchObject({
      code: "duplicatePerson",
      params: { firstSheet: "甲", firstRow: 2 },
    });
  });

  it("names the usual column where a sheet has none", async () => {
    const sheet = await only([
      ["姓名", "性别", "民族"],
      ["张三", "男", "汉"],
    ]);
    expect(errors(sheet)).toEqual([[2, "身份证号", "required"]]);
    expect(sheet.results[0]?.values.ethnicity).toBe("汉族");
  });

  it("does not include blanks under a merged unit", async () => {
    const sheet = await only([["单位", "姓名", "身份证号"], ["市发改局", "张三", MAN], [null, "李四", WOMAN], []], {
      merges: ["A2:A4"],
    });
    expect(sheet).toMatchObject({ rows: 2, accepted: 2 });
    expect(sheet.results.map(({ values }) => values.unit)).toEqual(["市发改局", "市发改局"]);
  });
});

describe("what stands around a table", () => {
  it("is told from people whose row merely looks like it", async () => {
    const sheet = await only([
      ["姓名", "现任职务", "身份证号", "联系电话", "全日制学历及学位"],
      ["张三", "负责人", null, "联系电话：13800000001"],
      ["合计", "2人"],
      [null, "制表：王五"],
      ["示例", "科长", MAN],
      ["以上人员均已征求本人意见，并经部务会研究同意，名单如有变动另行报送"],
      ["（一）县区"],
    ]);
    expect(errors(sheet)).toEqual([[2, "身份证号", "required"]]);
    expect(sheet.skipped.map(({ row, reason }) => [row, reason])).toEqual([
      [3, "note"],
      [4, "note"],
      [5, "sample"],
      [6, "note"],
      [7, "caption"],
    ]);
    expect(sheet.mapping?.columns.fullTimeEducation).toBe(4);
  });
});

describe("a row the department overrules", () => {
  it("may be taken over with a reason where archive and ID number differ, never with another fault", async () => {
    const sheet = await only([
      ["姓名", "性别", "身份证号"],
      ["张三", "女", MAN],
      ["李四", "女", "123"],
    ]);
    const [differs, wrong] = sheet.results.map((result) => result.errors);
    expect(isImportable(differs!, "档案认定为女，组织审核意见附后")).toBe(true);
    expect(isImportable(differs!, " ")).toBe(false);
    expect(isImportable(differs!, null)).toBe(false);
    expect(isImportable(wrong!, "无")).toBe(false);
    expect(isImportable([], null)).toBe(true);
  });
});

describe("single values", () => {
  it.each([
    ["1990.05", "1990-05"],
    ["199005", "1990-05"],
    ["1990-5-1", "1990-05-01"],
    ["1990/5/1", "1990-05-01"],
    ["1990年5月", "1990-05"],
    ["1990年5月1日", "1990-05-01"],
    ["１９９０．０５", "1990-05"],
    ["1990.5", "1990-05"],
    ["19900501", "1990-05-01"],
    ["1990。05", "1990-05"],
    ["1990 年 5 月", "1990-05"],
    ["1990.05生", "1990-05"],
    ["1990-05-01 00:00:00", "1990-05-01"],
    ["2000.02.29", "2000-02-29"],
    ["1990.1", "1990-01"],
  ])("reads the date %s", (text, day) => expect(readDay({ text })).toEqual({ day }));
  it.each(["1990", "90.05", "1990.13", "1990.2.30", "2001.02.29", "1.1990", "五月"])("refuses the date %s", (text) =>
    expect(readDay({ text })).toEqual({ fault: "dateInvalid" }),
  );
  it.each(["", " ", "—", "/", "无"])("takes %j for no date", (text) => expect(readDay({ text })).toBeNull());
  it("reads a date that lost its format, and asks about 1990.1", () => {
    expect(readDay({ text: "32994", number: 32_994, serial: "1990-05-01" })).toEqual({ day: "1990-05-01" });
    expect(readDay({ text: "1990.1", number: 1990.1 })).toEqual({
      fault: "dateAmbiguous",
      options: ["1990-01", "1990-10"],
    });
  });
  it.each([
    "2026.03.01-2027.02.28",
    "2026年3月1日至2027年2月28日",
    "2026/3/1—2027/2/28",
    "2026-03-01 ～ 2027-02-28",
    "20260301-20270228",
  ])("reads the term %s", (text) =>
    expect(readDayRange({ text })).toEqual({ from: { day: "2026-03-01" }, to: { day: "2027-02-28" } }),
  );

  it.each([
    ["张 三", "张三"],
    ["张　三", "张三"],
    ["\u200b李四\ufeff", "李四"],
    ["阿卜杜拉•买买提", "阿卜杜拉·买买提"],
    ["阿卜杜拉‧买买提", "阿卜杜拉·买买提"],
    ["阿卜杜拉・买买提", "阿卜杜拉·买买提"],
    ["阿卜杜拉.买买提", "阿卜杜拉·买买提"],
    ["𠮷野", "𠮷野"],
    ["㛃㛃", "㛃㛃"],
    ["王𬱖", "王𬱖"],
    ["〇一", "〇一"],
  ])("keeps the name %s as %s", (text, value) => expect(readName({ text })).toEqual({ value }));
  it.each(["张", "张三1", "张三（科长）", "·张三"])("refuses the name %s", (text) =>
    expect(readName({ text })).toEqual({ fault: "nameInvalid" }),
  );

  it("cleans ID numbers of whatever came along, whatever the number", () => {
    const noise = fc.constantFrom("", " ", "\u3000", "\u200b", "\ufeff", "'", "\u00a0", "\n");
    fc.assert(
      fc.property(fc.array(noise, { minLength: 19, maxLength: 19 }), fc.boolean(), (marks, wide) => {
        const id = "11010519491231002x";
        const shown =
          [...id].map((c, i) => marks[i] + (wide ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c)).join("") +
          marks[18];
        expect(cleanIdNumber(shown)).toBe("11010519491231002X");
      }),
    );
  });

  it("reads standing, party and telephone", () => {
    const standings = ["公务员", "参照公务员法管理", "参公事业编", "事业编制", "行政编制", "国有企业"].map((text) =>
      readStanding({ text }),
    );
    expect(standings.map((reading) => reading && "value" in reading && reading.value)).toEqual([
      "civilServant",
      "participating",
      "participating",
      "institutionStaff",
      "civilServant",
      "enterpriseStaff",
    ]);
    const parties = ["中共党员", "党员", "中共预备党员", "九三学社社员", "无党派人士", "共青团员", "群众"].map((text) =>
      readPartyStatus({ text }),
    );
    expect(parties.map((reading) => reading && "value" in reading && reading.value)).toEqual([
      "member",
      "member",
      "probationary",
      "otherParty",
      "none",
      "none",
      "none",
    ]);
    expect(readPhone({ text: "１３８-0000-0001/0571-8888888" })).toEqual({ value: "13800000001、0571-8888888" });
    expect(readPhone({ text: "1380000000" })).toEqual({ fault: "phoneInvalid" });
  });
});

describe("a CSV roster", () => {
  it("is read in GB18030 as in UTF-8", async () => {
    const text = `花名册\n姓名,性别,身份证号\n张三,男,${MAN}\n`;
    for (const bytes of [gb18030(text), new TextEncoder().encode(text)]) {
      const { sheets } = await checkWorkbook("roster", bytes, { fileName: "名册.csv" });
      expect(sheets).toMatchObject([
        { name: "名册", rows: 1, accepted: 1, results: [{ row: 3, values: { name: "张三" } }] },
      ]);
    }
  });

  it("takes 20,000 rows and says so beyond", async () => {
    const rows = (count: number) => new TextEncoder().encode(`姓名,性别,民族\n${"张三,男,汉\n".repeat(count)}`);
    expect((await checkWorkbook("roster", rows(MAX_DATA_ROWS))).rows).toBe(20_000);
    const failure = await checkWorkbook("roster", rows(MAX_DATA_ROWS + 1)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SpreadsheetFailure);
    expect(failure).toMatchObject({ code: "tooManyRows", params: { limit: 20_000 } });
  });
});
