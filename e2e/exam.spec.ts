import { aCadre, aCandidate, aProgramme, aSelection, aUnit } from "@seed/builders";
import { ownerClient } from "@seed/owner";
import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import { columnOf } from "@/lib/platform/days";
import { expect, test } from "./fixtures";
import { stage } from "./journeys/stage";

const NAMES = ["滕越", "宋知秋", "向晚", "简青", "祝余", "商陆"];

/** In the demo's department, a programme whose six candidates wait for the written exam; one of them is to be asked to the interview. */
async function anExam(ownerUrl: string, today: CalendarDate): Promise<string> {
  const owner = ownerClient(ownerUrl);
  try {
    const { departmentId, personId } = await owner.account.findFirstOrThrow({ where: { name: "zuzhibu" } });
    const startsOn = addDays(today, 60);
    const made = await aProgramme({ owner, departmentId }, { startsOn, quota: 1, name: "秋季" });
    const scene = { owner, departmentId, ...made };
    await aSelection(scene, { from: addDays(today, -60), to: addDays(today, -30) });
    const { programmeId } = made;
    await owner.selection.update({ where: { programmeId }, data: { interviewRatio: 2 } });
    const sendingUnitId = await aUnit(scene, "市海洋渔业局", "cityOrgan");
    const on = columnOf(addDays(today, -10));
    for (const name of NAMES) {
      const candidateId = await aCandidate(scene, {
        cadreId: await aCadre(scene, sendingUnitId, { name }),
        sendingUnitId,
      });
      await owner.candidateResult.create({
        data: {
          ...{ candidateId, departmentId, programmeId, stage: "qualification", result: "passed" },
          ...{ decider: "市委组织部", reason: "符合条件", decidedOn: on, recordedById: personId, recordedOn: on },
        },
      });
    }
    return programmeId;
  } finally {
    await owner.$disconnect();
  }
}

test("@full S5: numbers given, scores typed without a mouse, and the line decided on; nobody else finds the pages", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const { as, end, on, ownerUrl, seededOn } = await stage(browser);
  try {
    const programmeId = await anExam(ownerUrl, seededOn);
    await on(seededOn);
    const page = await as("zuzhibu");
    await page.goto(`/programmes/${programmeId}/selection`);
    await page.getByRole("navigation", { name: "选拔的各项工作" }).getByRole("link", { name: "笔试" }).click();
    await page.getByRole("button", { name: "编排准考证号" }).click();
    await expect(page.getByText("已编排6个准考证号。")).toBeVisible();

    const box = (number: number) => page.getByRole("textbox", { name: new RegExp(`000${number}$`) });
    const typed = ["90", "80", "80", "70", "q"];
    await box(1).focus();
    for (const text of typed) {
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    }
    await expect(box(6)).toBeFocused();
    await expect(box(5)).toHaveValue("缺考");
    await page.keyboard.type("101");
    await page.keyboard.press("ArrowUp");
    await expect(box(5)).toBeFocused();
    await expect(box(6)).toHaveAttribute("aria-invalid", "true");
    await expect(page.getByRole("status").filter({ hasText: "要改 1" })).toBeVisible();
    await page.getByRole("button", { name: "保存成绩" }).click();
    await expect(page.getByRole("alert").filter({ hasText: /\d{4}0006/ })).toBeVisible();
    await box(6).fill("65.25");
    await page.getByRole("button", { name: "保存成绩" }).click();
    await expect(page.getByText("已保存6人的成绩。")).toBeVisible();

    await page.getByRole("link", { name: "成绩排名" }).click();
    const above = page.getByRole("form", { name: "名次在线内" });
    // two for the one place, and whoever ties with the second
    await expect(above.getByRole("checkbox", { name: /^选中/, checked: true })).toHaveCount(3);
    await expect(above.getByRole("checkbox", { name: "全选" })).toBeChecked();
    for (const title of ["名次在线内", "名次在线外", "缺考或缺席"]) {
      const form = page.getByRole("form", { name: title });
      await form.getByLabel("决定机关").fill("市委组织部");
      await form.getByRole("button", { name: "登记结果" }).click();
      await expect(form).toBeHidden();
    }
    await page.getByRole("link", { name: "各环节情况" }).click();
    const exam = page.getByRole("table", { name: "每个环节的人数" }).getByRole("row", { name: /^笔试/ });
    await expect(exam.getByRole("cell")).toHaveText(["6", "3", "0", "3", "2", "1"]);

    const liaison = await as("paichu");
    for (const part of ["exam", "ranking", "figures"]) {
      expect((await liaison.goto(`/programmes/${programmeId}/selection/${part}`))?.status()).toBe(404);
    }
  } finally {
    await end();
  }
});
