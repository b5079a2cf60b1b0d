import { expect, test } from "vitest";
import { isNamed, readKin } from "@/lib/domain/import/read-kin";

test.each([
  [null, null],
  ["无", []],
  ["没有亲属在接收单位任职", []],
  ["不涉及", []],
  ["岳父王建国", [{ name: "王建国", relation: "岳父" }]],
  ["王建国（岳父）", [{ name: "王建国", relation: "岳父" }]],
  ["岳父（王建国）", [{ name: "王建国", relation: "岳父" }]],
  ["王 建 国 岳父", [{ name: "王建国", relation: "岳父" }]],
  ["王建国岳父", [{ name: "王建国", relation: "岳父" }]],
  ["岳父：王建国，任镇党委书记", [{ name: "王建国", relation: "岳父" }]],
  ["岳父王建国任镇党委书记", [{ name: "王建国", relation: "岳父" }]],
  ["王建国（镇党委书记，岳父）", [{ name: "王建国", relation: "岳父" }]],
  ["王建国（镇党委书记）", [{ name: "王建国", relation: "" }]],
  ["王建国", [{ name: "王建国", relation: "" }]],
  ["配偶 古丽·买买提", [{ name: "古丽·买买提", relation: "配偶" }]],
  [
    "岳父王建国、表兄李明；妻子:张三丰/父亲王大明\n儿子王小明",
    [
      { name: "王建国", relation: "岳父" },
      { name: "李明", relation: "表兄" },
      { name: "张三丰", relation: "妻子" },
      { name: "王大明", relation: "父亲" },
      { name: "王小明", relation: "儿子" },
    ],
  ],
  ["配偶", [{ name: "", relation: "配偶" }]],
  ["有", [{ name: "", relation: "" }]],
])("S6: %j is read as %j", (cell, kin) => expect(readKin(cell)).toEqual(kin));

test("S6: a name names who bears it, and a sentence whoever stands in it", () => {
  expect(isNamed("王建国", "王建 国")).toBe(true);
  expect(isNamed("王建国", "王建")).toBe(false);
  expect(isNamed("镇长王建国同志", "王建国")).toBe(true);
  expect(isNamed("古丽·买买提", "买买提")).toBe(false);
  expect(isNamed("镇长王建国同志", "李明")).toBe(false);
});
