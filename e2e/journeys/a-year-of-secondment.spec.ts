import { addDays, addMonths } from "../../src/lib/domain/calendar-date";
import { checkCharacter } from "../../src/lib/domain/id-number";
import { expect, test } from "../fixtures";
import { choose, field, fill, findsNothing, judge, openAndAcknowledge, press, type Stage, score, stage } from "./stage";

const NAME = "申屠远";
const SENDS = "栖云市发展和改革委员会";
const HOST = "松峦县白石坡镇";
const POSITION = "镇长助理（联系群众工作）";
const ID17 = "99010119911206003";
const SECRET = "白石坡的茶叶与山路-2026";
const PRIVATE = "对家里老人看病的事有些牵挂，已请派出单位关心，注意后续情绪。";
const AGREED = "每周到结对的三个村走访一次，月底前拿出茶园滴灌的方案。";
const REPORT = "牵头完成了三个村的茶园灌溉改造勘测，协调两家施工单位进场，还差一个村的用地手续。";
const CONCLUSION = "半年来沉得下去，群众工作扎实，牵头的茶园灌溉改造按期完成，应急处置还要多锻炼。";
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
    await choose(administrator, "使用人", NAME);
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
    await choose(secretary, "批次", `${world.seededOn.slice(0, 4)}年度（组织选派）`);
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
    await expect(
      secretary
        .getByText(/于.+提出/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
    const staff = await world.as("zuzhibu");
    await staff.goto(`${placement}/baseline`);
    await press(staff, "审定能力起点");
    await expect(
      staff
        .getByText(/于.+审定/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
  });

  test("after the first quarter the cadre reports from a telephone, and three parties receive it", async () => {
    await world.on(addMonths(startsOn(), 3));
    const cadre = await world.as(account, { password: SECRET, width: 360 });
    await cadre.goto(`${placement}/reports/1`);
    await fill(cadre, {
      工作: REPORT,
      学习: "学了乡村振兴促进法，用在用地手续上。",
      生活: "住镇政府宿舍，一切都好。",
      思想: "群众信任要一件事一件事去换。",
    });
    expect(await cadre.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await press(cadre, "提交并送达三方");
    await expect(cadre.getByText("第1稿").first()).toBeVisible();
    for (const party of ["zuzhibu", "paichu", "jieshou"] as const) {
      await openAndAcknowledge(await world.as(party), `${placement}/reports/1`, REPORT);
    }
    await cadre.reload();
    const receipts = cadre.getByRole("table", { name: /汇报的回执$/ });
    await expect(receipts.getByText("未确认")).toHaveCount(0);
    for (const party of ["组织部门", "派出单位", "接收单位"]) {
      await expect(receipts.getByRole("row", { name: new RegExp(`^${party}`) })).toBeVisible();
    }
  });

  test("at half-year each side says its part and the department leader signs", async () => {
    await world.on(addMonths(startsOn(), 6));
    const review = `${placement}/reviews/halfYear`;
    const cadre = await world.as(account, { password: SECRET });
    await cadre.goto(review);
    await score(cadre, levels(3, 4, 2, 3));
    await judge(cadre, {
      comment: ["自评小结", "完成了灌溉改造，应急值守经验不足。"],
      strength: ["能把事情办成", "三个村的滴灌已经通水"],
      gap: ["应急处置不熟", "汛期值守主要靠同事带"],
    });
    await press(cadre, "提交自评");
    await expect(cadre.getByText(/已提交/).first()).toBeVisible();

    const sender = await world.as("paichu");
    await sender.goto(review);
    await judge(sender, {
      comment: ["派出单位意见", "镇里和群众反映都好，同意继续挂职。"],
      strength: ["作风实", "两次回访，村干部都叫得出名字"],
      gap: ["理论联系实际的文字少", "半年没有形成调研文章"],
    });
    await press(sender, "提交派出单位意见");
    await expect(sender.getByText(/已提交/).first()).toBeVisible();

    const hostLeader = await world.as("shuji");
    await hostLeader.goto(review);
    await score(hostLeader, levels(3, 4, 2, 3));
    await judge(hostLeader, {
      comment: ["接收单位意见", "能独当一面，班子会上敢说话。"],
      strength: ["协调有力", "促成两家施工单位同时进场"],
      gap: ["应急处突要补", "山洪预警时不熟悉转移路线"],
    });
    await press(hostLeader, "签署并提交接收单位意见");
    await expect(hostLeader.getByText(/已提交/).first()).toBeVisible();

    const staff = await world.as("zuzhibu");
    await staff.goto(review);
    await score(staff, levels(3, 4, 2, 3));
    await judge(staff, {
      comment: ["评语", CONCLUSION],
      strength: ["群众工作扎实", "走访记录和三个村的反映"],
      gap: ["应急处突还弱", "接收单位意见：不熟悉转移路线"],
    });
    await staff.getByRole("radio", { name: "称职", exact: true }).check();
    await press(staff, "保存草稿");
    await expect(staff.getByText("草稿已存到这次考核里")).toBeVisible();

    const leader = await world.as("buzhang");
    await leader.goto(review);
    await press(leader, "签发并送达三方");
    await expect(
      leader
        .getByText(/于.+签发/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
  });

  test("cadre, sending unit and host each receive, open and acknowledge; the department sees it", async () => {
    const review = `${placement}/reviews/halfYear`;
    await openAndAcknowledge(await world.as(account, { password: SECRET }), review, CONCLUSION);
    await openAndAcknowledge(await world.as("paichu"), review, CONCLUSION);
    const host = await world.as("jieshou");
    await openAndAcknowledge(host, review, CONCLUSION);

    const staff = await world.as("zuzhibu");
    await staff.goto(review);
    const receipts = staff.getByRole("table", { name: "半年考核反馈的回执" });
    for (const [party, by] of [
      ["本人", NAME],
      ["派出单位", "孙洁"],
      ["接收单位", "罗小满"],
    ]) {
      await expect(receipts.getByRole("row", { name: new RegExp(`^${party}`) })).toContainText(by ?? "");
    }
    await expect(receipts.getByText("未确认")).toHaveCount(0);
    await staff.goto(placement);
    await expect(
      staff
        .getByRole("main")
        .getByText(/半年考核签发/)
        .first(),
    ).toBeVisible();
    await expect(receipts.getByText("未确认")).toHaveCount(0);
    await expect(receipts.getByRole("row")).toHaveCount(4);

    const delivery = new URL(host.url()).pathname;
    expect(delivery).toMatch(/^\/deliveries\//);
    for (const stranger of ["guazhi", "shenji"] as const) {
      const page = await world.as(stranger);
      for (const path of [placement, delivery, review, `${placement}/talks`, `${placement}/reports/1`]) {
        await findsNothing(page, path);
      }
      // the auditor's home is the log, which names whoever acted (E2)
      const lists = ["/placements", "/reviews", "/people", ...(stranger === "guazhi" ? ["/"] : [])];
      for (const list of lists) {
        await page.goto(list);
        await expect(page.locator("body")).not.toContainText(NAME);
      }
    }
  });

  test("on the last day the end review is signed, the outcome decided and the placement closed", async () => {
    await world.on(addDays(addMonths(startsOn(), 12), -1));
    const review = `${placement}/reviews/endOfTerm`;
    const leader = await world.as("buzhang");
    await leader.goto(review);
    await score(leader, levels(4, 4, 3, 3));
    await judge(leader, {
      comment: ["评语", "一年任期工作扎实，茶园灌溉改造惠及三个村。"],
      strength: ["改革创新有成效", "滴灌改造做法在全县推广"],
      gap: ["理论文章偏少", "全年只写了一篇调研报告"],
    });
    await leader.getByRole("radio", { name: "称职", exact: true }).check();
    await press(leader, "签发并送达三方");
    await expect(
      leader
        .getByText(/于.+签发/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible();

    await leader.goto(`${placement}/outcome`);
    await leader.getByRole("radio", { name: "回原单位" }).check();
    await fill(leader, { 表现: "按期完成牵头任务，考核称职。", 组织需要: "派出单位产业规划需要有基层经历的干部。" });
    await press(leader, "决定去向");
    await expect(leader).toHaveURL(new RegExp(`${placement}$`));
    await expect(leader.getByText("去向：回原单位").first()).toBeVisible();

    const staff = await world.as("zuzhibu");
    await staff.goto(`${placement}/close`);
    await press(staff, "办结这次挂职");
    await expect(staff).toHaveURL(new RegExp(`${placement}$`));
    await expect(staff.getByText("已办结").first()).toBeVisible();
  });
});
