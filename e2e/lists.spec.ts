import { readFileSync } from "node:fs";
import { expect, rows, test } from "./fixtures";

test("a list by keyboard: narrowed, ordered, paged and back, all in its address", async ({ signedIn }) => {
  const page = await (await signedIn("zuzhibu")).newPage();
  await page.goto("/placements");
  await page.getByRole("searchbox", { name: "姓名或单位" }).focus();
  await page.keyboard.type("镇");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=/);
  await page.goto("/placements");
  const first = await page.getByRole("rowheader").first().textContent();
  await page.getByRole("link", { name: "下一页" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/at=/);
  await expect(page.getByText(/^第26至/)).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("rowheader").first()).toHaveText(first ?? "none");
  await page.getByRole("columnheader", { name: "姓名" }).getByRole("link").click();
  await expect(page).toHaveURL(/sort=name/);
  await expect(page.getByRole("columnheader", { name: "姓名" })).toHaveAttribute("aria-sort", "ascending");
  await page.goto(`${page.url()}&at=forged`);
  await expect(page.getByText(/^第1至25条/)).toBeVisible();
  await page.close();
});

test("what is picked is kept from page to page, and the file holds just that", async ({ signedIn }) => {
  const page = await (await signedIn("zuzhibu")).newPage();
  await page.goto("/placements");
  const box = (at: number) => page.getByRole("checkbox", { name: /^选中(?!本页)/ }).nth(at);
  await box(0).press("Space");
  await box(2).press("Space");
  await expect(page.getByText("已选2条")).toBeVisible();
  await page.getByRole("link", { name: "下一页" }).click();
  await expect(page.getByText(/^第26至/)).toBeVisible();
  await box(0).check();
  await expect(page.getByText("已选3条")).toBeVisible();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "导出所选" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^挂职-\d{8}\.xlsx$/);
  const [logged] = await rows<{ changes: { rows: number; picked: boolean } }>(
    "select changes from audit_entry where event = 'placement.export' order by seq desc limit 1",
  );
  expect(logged?.changes).toMatchObject({ rows: 3, picked: true });
  await page.getByRole("button", { name: "取消选择" }).click();
  await expect(page.getByText("已选3条")).toBeHidden();
  await page.getByText("导出", { exact: true }).click();
  const csv = page.waitForEvent("download");
  await page.getByRole("button", { name: "文本表格（.csv）" }).click();
  const text = readFileSync(await (await csv).path(), "utf8");
  const lines = text.trimEnd().split("\r\n");
  expect(lines[0]).toBe("\ufeff姓名,派出单位,接收单位与岗位,战线,帮带联系人,任期,状态,下一项");
  const total = Number(/共(\d+)条/.exec((await page.locator("[data-position]").textContent()) ?? "")?.[1]);
  expect(lines).toHaveLength(total + 1);
  await page.close();
});

test("columns, a view of one's own and the printed list say the same as the address", async ({ signedIn }) => {
  const page = await (await signedIn("buzhang")).newPage();
  await page.goto("/people?only=cadres");
  await page.getByText("选列", { exact: true }).click();
  await page.getByRole("checkbox", { name: "职级" }).uncheck();
  await page.getByRole("button", { name: "就这样显示" }).click();
  await expect(page).toHaveURL(/cols=/);
  await expect(page.getByRole("columnheader", { name: "职级" })).toHaveCount(0);
  await page.getByText("把当前筛选存为视图").click();
  await page.getByLabel("视图名称").fill("干部，不看职级");
  await page.getByRole("button", { name: "保存视图" }).click();
  await expect(page.getByRole("link", { name: /^干部，不看职级/ })).toHaveAttribute("aria-current", "page");
  await page.goto("/people?only=cadres&print=1");
  await expect(page.getByText("范围：有干部信息的")).toBeVisible();
  await page.close();
});

test("a batch says what it will do, does it, and ends in a line for each row", async ({ signedIn }) => {
  const page = await (await signedIn("zuzhibu")).newPage();
  await page.goto("/placements?phase=inPost");
  const box = (at: number) => page.getByRole("checkbox", { name: /^选中(?!本页)/ }).nth(at);
  await box(0).press("Space");
  await box(1).press("Space");
  await page.getByRole("button", { name: "办结挂职" }).press("Enter");
  await expect(page.getByText("将逐个办结下面2次挂职。")).toBeVisible();
  await page.getByRole("button", { name: "开始办理2条" }).press("Enter");
  // none of them is over: each is refused by its own rule, and the report says which
  await expect(page.getByText("办成0条，没有办成2条")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("link", { name: "O8" })).toHaveCount(2);
  await page.getByRole("link", { name: "批量办理" }).first().click();
  await expect(page.getByRole("link", { name: "办结挂职" }).first()).toBeVisible();
  await page.close();
});
