import { expect, rows, test } from "./fixtures";
import { findsNothing, press, type Stage, stage } from "./journeys/stage";

test.describe.configure({ mode: "serial", timeout: 150_000 });

test.describe("@full S5: an interview is marked and closed", () => {
  let world: Stage;
  let panel = "";

  test.beforeAll(async ({ browser }) => {
    world = await stage(browser);
    await world.on(world.seededOn);
    const [open] = await rows<{ id: string }>(
      `select p.id from panel p join panel_scorer s on s.panel_id = p.id join account a on a.person_id = s.person_id
       where a.name = 'kaoguan' and p.closed_on is null`,
      [],
      world.ownerUrl,
    );
    panel = `/panels/${open?.id}`;
  });
  test.afterAll(async () => world?.end());

  test("on a phone and by keyboard: from what waits to the last mark; a slip is told at its field and loses nothing", async () => {
    const page = await world.as("kaoguan", { width: 360 });
    await page.goto("/");
    await page.getByRole("link", { name: /^去打分/ }).click();
    await expect(page).toHaveURL(panel);
    const fields = page.locator(".marks input.in");
    const all = await fields.count();
    const first = await fields.evaluateAll((inputs) =>
      inputs.findIndex((input) => (input as HTMLInputElement).value === ""),
    );
    expect(first).toBeGreaterThan(0);
    await expect(page.getByText(`已填 ${first} / ${all}`)).toBeVisible();
    await fields.nth(first).focus();
    await page.keyboard.type("101");
    for (let at = first + 1; at < all; at++) {
      await page.keyboard.press("Enter");
      await expect(fields.nth(at)).toBeFocused();
      await page.keyboard.type(`8${at % 10}.5`);
    }
    await expect(page.getByText(`已填 ${all} / ${all}`)).toBeVisible();
    // in the last field Enter sends the sheet
    await page.keyboard.press("Enter");
    await expect(page.locator(".marks .err")).toHaveText(/分数是0到100/);
    await expect(fields.nth(first)).toHaveValue("101");
    await expect(fields.nth(first + 1)).toHaveValue(`8${(first + 1) % 10}.5`);
    await fields.nth(first).fill("77.25");
    await press(page, "保存分数");
    await expect(page.locator(".marks .err")).toHaveCount(0);
    await expect
      .poll(async () => {
        await page.goto(panel);
        return fields.nth(first).inputValue();
      })
      .toBe("77.25");
    await page.goto("/");
    await expect(page.getByText("没有要办的事", { exact: true })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test("a mark is taken back and given again, without script too", async ({ browser }) => {
    const context = await (await world.as("kaoguan", { width: 360 })).context().storageState();
    const plain = await browser.newContext({
      ...{ javaScriptEnabled: false, storageState: context, locale: "zh-CN" },
      baseURL: new URL((await world.as("kaoguan", { width: 360 })).url()).origin,
    });
    const page = await plain.newPage();
    const field = page.locator(".marks input.in").first();
    for (const mark of ["", "88"]) {
      await page.goto(panel);
      await field.fill(mark);
      await press(page, "保存分数");
      await page.goto(panel);
      await expect(field).toHaveValue(mark);
    }
    await plain.close();
  });

  test("E1: until it is closed the department sees how far it is and no mark; others find nothing", async () => {
    const staff = await world.as("zuzhibu");
    await staff.goto(panel);
    await expect(staff.getByText("已打完")).toHaveCount(5);
    await expect(staff.locator("main")).not.toContainText("77.25");
    for (const account of ["paichu", "jieshou", "shuji", "bangdai", "guazhi", "shenji", "xitong"] as const) {
      await findsNothing(await world.as(account), panel);
    }
  });

  test("the staff excuses a scorer, once asked and with the reason, which no scorer is told", async () => {
    const staff = await world.as("zuzhibu");
    await staff.goto(panel);
    await staff.getByText("考官回避或退出", { exact: true }).click();
    await staff.getByLabel("考官", { exact: true }).selectOption({ label: "阮志恒" });
    await staff.getByLabel("原因").fill("与人选是近亲属，应当回避");
    await press(staff, "登记回避或退出");
    await staff.getByRole("dialog").getByRole("button", { name: "登记回避或退出" }).click();
    const excused = staff.getByRole("table", { name: "已回避或退出的考官" });
    await expect(excused).toContainText("阮志恒");
    await expect(excused).toContainText("与人选是近亲属，应当回避");
    await expect(staff.getByRole("table", { name: "打分进度" })).not.toContainText("阮志恒");
    const scorer = await world.as("kaoguan", { width: 360 });
    await scorer.goto(panel);
    await expect(scorer.getByText("4名考官")).toBeVisible();
    await expect(scorer.locator("main")).not.toContainText("近亲属");
  });

  test("the staff closes it, once asked; then the scorers see all of its marks, and nothing changes any more", async () => {
    const staff = await world.as("zuzhibu");
    await staff.goto("/");
    await staff.locator(".todo", { hasText: "第一考官组" }).getByRole("link").click();
    const last = staff.locator(".outcomes li").last();
    await last.getByRole("combobox").selectOption("disqualified");
    await press(staff, "收分");
    await staff.getByRole("dialog").getByRole("button", { name: "收分", exact: true }).click();
    await expect(staff.getByRole("heading", { name: "面试成绩" })).toBeVisible();
    await expect(staff.getByRole("row").last()).toContainText("取消资格");
    const scorer = await world.as("kaoguan", { width: 360 });
    await scorer.goto(panel);
    await expect(scorer.locator(".marks")).toHaveCount(0);
    await expect(scorer.locator("main")).toContainText("77.25");
    await expect(scorer.getByRole("row").nth(1)).toContainText("舒文远");
    await findsNothing(scorer, `${panel}/edit`);
    for (const account of ["paichu", "guazhi"] as const) await findsNothing(await world.as(account), panel);
  });

  test("a panel nobody has marked in is dissolved, once asked, and whom it was to hear waits for another", async () => {
    const taken = await rows<{ id: string }>(
      "delete from panel_mark where panel_id in (select id from panel where closed_on is null) returning panel_id as id",
      [],
      world.ownerUrl,
    );
    const mistaken = `/panels/${taken[0]?.id}`;
    const staff = await world.as("zuzhibu");
    await staff.goto(mistaken);
    const heard = await staff.locator(".outcomes li").count();
    await press(staff, "解散考官组");
    await staff.getByRole("dialog").getByRole("button", { name: "解散考官组" }).click();
    await expect(staff).toHaveURL(/\/selection\/panels$/);
    await expect(staff.getByText(`等待分组${heard}人`)).toBeVisible();
    await findsNothing(staff, mistaken);
  });
});
