import { addDays } from "../../src/lib/domain/calendar-date";
import { checkCharacter } from "../../src/lib/domain/id-number";
import { expect, test } from "../fixtures";
import { choose, field, fill, press, type Stage, score, stage } from "./stage";

const NAME = "申屠远";
const SENDS = "栖云市发展和改革委员会";
const HOST = "松峦县白石坡镇";
const POSITION = "镇长助理（联系群众工作）";
const ID17 = "99010119911206003";
const SECRET = "白石坡的茶叶与山路-2026";
const PRIVATE = "对家里老人看病的事有些牵挂，已请派出单位关心，注意后续情绪。";
const AGREED = "每周到结对的三个村走访一次，月底前拿出茶园滴灌的方案。";
const CAPABILITIES = ["理论素养", "综合协调", "应急处突", "改革创新"];
const levels = (...given: number[]) => Object.fromEntries(CAPABILITIES.map((name, i) => [name, given[i] ?? 3]));

test.describe.configure({ mode: "serial", timeout: 150_000 });

test.describe("a year of secondment", () => {
  let world: Stage;
  let account = "";
  let placement = "";
  /** 陆文婧's term has ended by then, so the township has room for two again (S6). */
  const startsOn = () => addDays(world.seededOn, 15);

  test.beforeAll(async ({ browser }) => {
    world = await stage(browser);
    await world.on(addDays(world.seededOn, 3));
  });
  test.afterAll(async () => world?.end());

  test("the department enters a cadre, who gets an account and a password of their own", async () => {
    const staff = await world.as("zuzhibu");
    await staff.goto("/people/new");
    await fill(staff, { 姓名: NAME, 现任职务: "产业发展科副科长", 联系电话: "13900001206", 出生年月: "1991-12" });
    await fill(staff, { 身份证号: ID17 + checkCharacter(ID17), 民族: "汉族", 职级: "四级主任科员" });
    await choose(staff, "所在单位", SENDS);
    await choose(staff, "性别", "男");
    await choose(staff, "政治面貌", "中共党员");
    await choose(staff, "干部身份", "公务员");
    await press(staff, "登记这个人");
    await expect(staff.getByRole("heading", { level: 1 })).toContainText(NAME);

    account = "shentuyuan";
    const administrator = await world.as("xitong");
    await administrator.goto("/accounts/new");
    await fill(administrator, { 账号: account });
    await choose(administrator, "给谁", NAME);
    await press(administrator, "开通并给出一次性密码");
    const told = (await administrator.getByText("只显示这一次").textContent()) ?? "";
    const once = /一次性密码是\s*(\S+?)，/.exec(told)?.[1] ?? "";
    expect(once.length).toBeGreaterThanOrEqual(10);

    await administrator.goto(`/accounts?q=${account}`);
    await expect(administrator.getByText(once)).toHaveCount(0);
    await administrator.getByRole("link", { name: account, exact: true }).click();
    await choose(administrator, "身份", "挂职干部");
    await choose(administrator, "单位", SENDS);
    await press(administrator, "授予这个身份");
    await expect(administrator.getByRole("rowheader", { name: "挂职干部", exact: true })).toBeVisible();

    const cadre = await world.as(account, { password: once });
    await expect(cadre).toHaveURL(/\/account\/password$/);
    await cadre.goto("/placements");
    await expect(cadre).toHaveURL(/\/account\/password$/);
    await fill(cadre, { 当前密码: once, 新密码: SECRET, 再输一次新密码: SECRET });
    await press(cadre, "修改密码，并退出其他登录");
    await expect(cadre.getByText("密码已改")).toBeVisible();
  });

  test("the host offers a position, the department approves it, prepares the placement and decides", async () => {
    const secretary = await world.as("jieshou");
    await secretary.goto("/positions/new");
    await choose(secretary, "批次", `${world.seededOn.slice(0, 4)}年度`);
    await choose(secretary, "接收单位", HOST);
    await fill(secretary, { 岗位名称: POSITION, 职责: "联系三个村，牵头茶园灌溉改造，列席镇班子会议。", 名额: "1" });
    await choose(secretary, "战线", "基层一线");
    await press(secretary, "提供这个岗位");
    await expect(secretary.getByText("待审定")).toBeVisible();

    const staff = await world.as("zuzhibu");
    await staff.goto(secretary.url());
    for (const [capability, level] of Object.entries(levels(3, 4, 3, 3))) {
      await choose(staff, capability, `${level}级`);
    }
    await press(staff, "审定岗位");
    await expect(staff.getByText("已审定").first()).toBeVisible();

    await staff.goto("/placements/new");
    await choose(staff, "挂职岗位", POSITION);
    await choose(staff, "挂职干部", NAME);
    await staff.getByRole("radio", { name: "问过，没有" }).check();
    // 陆文婧 and another are still there then: a third would be one too many
    await field(staff, "开始日期").fill(addDays(world.seededOn, 5));
    await press(staff, "报分管部长决定");
    const refused = staff.locator(".refuse");
    await expect(refused.locator(".rule-id")).toHaveText("S6");
    await expect(refused).toContainText("填写的内容");
    await field(staff, "开始日期").fill(startsOn());
    await press(staff, "报分管部长决定");
    await expect(staff).toHaveURL(/\/placements\/[0-9a-f-]{36}$/);
    placement = new URL(staff.url()).pathname;

    const leader = await world.as("buzhang");
    await leader.goto(`${placement}/decide`);
    await fill(leader, {
      决定机关: "市委组织部部务会",
      决定日期: addDays(world.seededOn, 3),
      文号: "栖组干〔2026〕41号",
    });
    await press(leader, "登记决定");
    await expect(leader).toHaveURL(new RegExp(`${placement}$`));
    await expect(leader.getByText("栖组干〔2026〕41号").first()).toBeVisible();
  });

  test("arrival is refused before the term begins (T1) and confirmed on its first day", async () => {
    const early = await world.as("jieshou");
    await early.goto(`${placement}/arrival`);
    const refused = early.locator(".refuse");
    await expect(refused.locator(".rule-id")).toHaveText("T1");
    await expect(refused).toContainText("改填起始日或以后的日期");

    await world.on(startsOn());
    const secretary = await world.as("jieshou");
    await secretary.goto(`${placement}/arrival`);
    await press(secretary, "确认已到岗");
    await expect(secretary).toHaveURL(new RegExp(`${placement}$`));
    await expect(secretary.getByText("在岗").first()).toBeVisible();
  });

  test("the mentor logs a talk; the cadre reads what was agreed and not the private note", async () => {
    const mentor = await world.as("bangdai");
    await mentor.goto(`${placement}/talks/new`);
    const asked = await mentor
      .getByRole("form", { name: "登记谈心谈话" })
      .locator("input:not([type=hidden]), textarea, select")
      .evaluateAll((all) => new Set(all.map((one) => one.getAttribute("name"))).size);
    expect(asked).toBeLessThanOrEqual(5);
    await fill(mentor, { 约定的事: AGREED, 谈话情况: PRIVATE });
    await press(mentor, "登记谈话");
    await expect(mentor).toHaveURL(new RegExp(`${placement}$`));
    await expect(mentor.getByText(AGREED).first()).toBeVisible();

    const cadre = await world.as(account, { password: SECRET });
    for (const path of [placement, `${placement}/talks`]) {
      await cadre.goto(path);
      await expect(cadre.getByText(AGREED).first()).toBeVisible();
      await expect(cadre.getByText(PRIVATE)).toHaveCount(0);
    }
    const sender = await world.as("paichu");
    await sender.goto(placement);
    await expect(sender.getByRole("heading", { level: 1 })).toContainText(NAME);
    await expect(sender.getByText(AGREED)).toHaveCount(0);
  });

  test("the host proposes the start, the department settles it", async () => {
    const secretary = await world.as("jieshou");
    await secretary.goto(`${placement}/baseline`);
    await score(secretary, levels(3, 3, 2, 2));
    await press(secretary, "提出能力起点");
    await expect(secretary.getByText("提出").first()).toBeVisible();
    const staff = await world.as("zuzhibu");
    await staff.goto(`${placement}/baseline`);
    await press(staff, "审定能力起点");
    await expect(staff.getByText(/于.+审定/).first()).toBeVisible();
  });
});
