import { describe, expect, it } from "vitest";
import { isCreditCode, unitKindFromName } from "@/lib/domain/import/read-units";
import { checkWorkbook } from "@/lib/platform/ports/spreadsheet-check";
import { idNumber, xlsx } from "./ugly-workbooks";

const MAN = idNumber("19900512", 1);
const WOMAN = idNumber("19880301", 2);

describe("a list of units", () => {
  it("is read with kinds given or told by the name, and its faults are named", async () => {
    const bytes = await xlsx({
      name: "单位",
      rows: [
        ["接收单位名单"],
        ["单位全称", "单位\n类型", "统一社会\n信用代码", "第一责任人", null, "联系人", "联系电话"],
        [null, null, null, "姓名", "职务"],
        ["云岭市 发展和改革局", "市直机关", "91350100M000100Y43", "李 四", "党组书记", "王五", "0571-88888888"],
        ["清溪镇人民政府", null, null, "赵六", "党委书记"],
        ["云岭市城建集团有限公司", "国有企业"],
        ["清溪镇人民政府", "乡镇街道"],
        ["某某处", null],
        ["云岭市民政局", "其他类", "91350100M000100Y44"],
        [null, "企业"],
      ],
      merges: ["D2:E2"],
    });
    const { sheets } = await checkWorkbook("units", bytes);
    const sheet = sheets[0]!;
    expect(sheet.mapping?.columns).toMatchObject({
      name: 0,
      kind: 1,
      creditCode: 2,
      firstResponsible: 3,
      firstResponsiblePost: 4,
      contact: 5,
      phone: 6,
    });
    expect(sheet).toMatchObject({ rows: 7, accepted: 3 });
    expect(sheet.results.slice(0, 3).map(({ values }) => [values.name, values.kind, values.firstResponsible])).toEqual([
      ["云岭市发展和改革局", "cityOrgan", "李四"],
      ["清溪镇人民政府", "township", "赵六"],
      ["云岭市城建集团有限公司", "enterprise", null],
    ]);
    expect(sheet.results.flatMap(({ errors }) => errors.map(({ row, code }) => [row, code]))).toEqual([
      [7, "duplicateUnit"],
      [8, "unitKindMissing"],
      [9, "unitKindUnknown"],
      [9, "creditCodeInvalid"],
      [10, "required"],
    ]);
  });

  it("may be nothing but names", async () => {
    const { sheets } = await checkWorkbook("units", await xlsx({ name: "a", rows: [["单位名称"], ["市民政局"]] }));
    expect(sheets[0]).toMatchObject({
      rows: 1,
      accepted: 1,
      results: [{ values: { name: "市民政局", kind: "cityOrgan" } }],
    });
  });

  it.each([
    ["清溪镇", "township"],
    ["白云街道办事处", "township"],
    ["云岭市第一中学", "institution"],
    ["云岭市财政局", "cityOrgan"],
    ["青山县人民政府", "county"],
    ["水务集团", "enterprise"],
    ["某某处", null],
  ])("takes %s for %s", (name, kind) => expect(unitKindFromName(name)).toBe(kind));

  it("checks credit codes", () => {
    expect(isCreditCode("91350100M000100Y43")).toBe(true);
    expect(isCreditCode("91350100M000100Y44")).toBe(false);
    expect(isCreditCode("91350100I000100Y43")).toBe(false);
  });
});

describe("placements already running (T4)", () => {
  const HEADER = [
    "姓名",
    "身份证号",
    "派出单位",
    "挂职单位",
    "挂职岗位",
    "挂职开始时间",
    "挂职结束时间",
    "文号",
    "决定日期",
  ];
  const check = async (...rows: (string | null)[][]) =>
    (await checkWorkbook("placements", await xlsx({ name: "在岗", rows: [HEADER, ...rows] }), { today: "2026-11-23" }))
      .sheets[0]!;

  it("are read with their real dates; the end follows from the start (T1), decision and mentor may be missing", async () => {
    const sheet = await check(
      ["张三", MAN, "市发改局", "清溪镇", "镇长助理", "2026.03.01", "2027年2月28日", "云组〔2026〕5号", "2026-02-20"],
      ["李四", WOMAN, "市财政局", "白云街道", "主任助理", "2026-03-15", null, null, null],
    );
    expect(sheet).toMatchObject({ rows: 2, accepted: 2 });
    expect(sheet.results[0]?.values).toMatchObject({
      start: "2026-03-01",
      end: "2027-02-28",
      decisionNumber: "云组〔2026〕5号",
      decisionDate: "2026-02-20",
      mentor: null,
    });
    expect(sheet.results[1]?.values).toMatchObject({ start: "2026-03-15", end: "2027-03-14", decisionDate: null });
  });

  it("take a term from one column, or from two under one title", async () => {
    const one = await xlsx({
      name: "a",
      rows: [
        ["姓名", "身份证号", "派出单位", "接收单位", "挂任职务", "挂职时间"],
        ["张三", MAN, "甲局", "乙镇", "助理", "2026.03.01-2027.02.28"],
      ],
    });
    const two = await xlsx({
      name: "a",
      rows: [
        ["姓名", "身份证号", "派出单位", "接收单位", "挂任职务", "挂职时间", null],
        [null, null, null, null, null, "起", "止"],
        ["张三", MAN, "甲局", "乙镇", "助理", "2026.03.01", "2027.02.28"],
      ],
      merges: ["F1:G1"],
    });
    for (const bytes of [one, two]) {
      const { sheets } = await checkWorkbook("placements", bytes);
      expect(sheets[0]?.results).toMatchObject([
        { errors: [], values: { start: "2026-03-01", end: "2027-02-28", position: "助理" } },
      ]);
    }
  });

  it("are refused by rule: T1, T2, S3, and a start to the month only", async () => {
    const sheet = await check(
      ["张三", MAN, "市发改局", "清溪镇", "镇长助理", "2026.03.01", "2027.03.01", null, "2026-02"],
      ["张三", MAN, "市发改局", "白云街道", "主任助理", "2026.06.01", null, null, "2027-01-01"],
      ["李四", WOMAN, "清溪 镇", "清溪镇", "镇长助理", "2026.03", null, null, null],
      ["王五", idNumber("19850101", 3), "市民政局", "清溪镇", null, "2026.03.01", "2025.03.01", null, null],
    );
    expect(sheet.results.flatMap(({ errors }) => errors.map(({ row, column, code }) => [row, column, code]))).toEqual([
      [2, "挂职结束时间", "termNotOneYear"],
      [2, "决定日期", "dayNeeded"],
      [3, "决定日期", "dateInFuture"],
      [3, "身份证号", "overlappingPlacement"],
      [4, "挂职开始时间", "dayNeeded"],
      [4, "挂职单位", "sameUnit"],
      [5, "挂职岗位", "required"],
      [5, "挂职结束时间", "datesReversed"],
    ]);
    expect(sheet.results[0]?.errors[0]?.params).toMatchObject({ expected: "2027-02-28" });
  });
});
