import type { Page } from "@playwright/test";
import { addDays } from "../../src/lib/domain/calendar-date";
import { LIST_KEYS } from "../../src/lib/domain/list/shapes";
import { expect, rows, test } from "../fixtures";
import { nothingAmiss } from "../look";
import { choose, fill, findsNothing, press, type Stage, stage } from "./stage";

const QUOTA = 20;
const PUT_FORWARD = 22;
const NAME = "青年干部专项";
const HOSTS = ["松峦县大垭口乡", "安禾县长塘镇"];
const CONCLUSION = "政治素质好，作风踏实，同意列为考察合格人选。";
/** What nobody but the department may meet before it is made known. */
const SECRET = ["准考证号", "成绩排名", "名次", CONCLUSION];

test.describe.configure({ mode: "serial", timeout: 240_000 });

/** Presses a button that asks once more, and says yes. */
async function confirm(page: Page, name: string): Promise<void> {
  await press(page, name);
  await page.getByRole("dialog").getByRole("button", { name, exact: true }).click();
}
/** Every list as a file, all of them together; a list that is not theirs adds nothing. */
async function downloads(page: Page): Promise<string> {
  const headers = { origin: new URL(page.url()).origin };
  const texts = LIST_KEYS.map(async (list) => {
    const answer = await page.request.post("/api/exports", { form: { list, all: "1", do: "all-csv" }, headers });
    return answer.ok() && answer.headers()["content-type"]?.startsWith("text/csv") ? answer.text() : "";
  });
  return (await Promise.all(texts)).join("\n");
}
const tickAll = async (page: Page, selector: string) => {
  for (const box of await page.locator(selector).all()) await box.check();
};

test.describe("from the open call to twenty placements", () => {
  let world: Stage;
  let programme = "";
  let own = "";
  const selection = () => `${programme}/selection`;
  const id = () => programme.split("/").at(-1);
  const today = () => world.seededOn;
  const ask = <T extends Record<string, unknown>>(sql: string, values: unknown[] = []) =>
    rows<T>(sql, values, world.ownerUrl);

  test.beforeAll(async ({ browser }) => {
    world = await stage(browser);
    await world.on(today());
    // the demo's other scorers have accounts that nobody can open; this story needs two hands
    await ask(
      `update account set password_hash = (select password_hash from account where name = 'kaoguan'), name = 'kaoguan2'
       where id = (select a.id from account a join post p on p.person_id = a.person_id and p.role::text = 'scorer'
                   where a.name <> 'kaoguan' order by a.id limit 1)`,
    );
  });
  test.afterAll(async () => world?.end());

  test("the department makes a programme like an earlier one, has it approved, and opens the call", async () => {
    const staff = await world.as("zuzhibu");
    const [earlier] = await ask<{ id: string }>("select programme_id as id from decided_list");
    await staff.goto(`/programmes/${earlier?.id}/duplicate`);
    // after every year the demo knows of, so that nobody of the twenty is away then (T2)
    await fill(staff, { 名称: NAME, 年度: "2028", 计划开始日期: addDays(today(), 420) });
    await staff.locator("main form button[type=submit]").last().click();
    await expect(staff.getByRole("heading", { level: 1 })).toContainText(NAME);
    programme = new URL(staff.url()).pathname;

    await staff.goto(`${programme}/edit`);
    await fill(staff, { 一个接收单位同时最多几人: "14", 名额: String(QUOTA) });
    await press(staff, "保存批次设置");
    const leader = await world.as("buzhang");
    await leader.goto(`${programme}/approve`);
    await fill(leader, { 批准机关: "市委常委会", 批准日期: today(), 文号: "栖组〔2027〕1号" });
    await press(leader, "登记批准，批次开始");

    await staff.goto(`${selection()}/edit`);
    await fill(staff, { 报名开始: today(), 报名截止: today() });
    for (const day of await staff.locator('[name^="stageDays"][name$=".on"]').all()) await day.fill("");
    await press(staff, "保存选拔程序");
    await expect(staff).toHaveURL(new RegExp(`${selection()}$`));
  });

  test("hosts offer positions, the department approves them", async () => {
    const staff = await world.as("zuzhibu");
    for (const host of HOSTS) {
      await staff.goto("/positions/new");
      await choose(staff, "批次", NAME);
      await choose(staff, "接收单位", host);
      await fill(staff, { 岗位名称: "乡镇长助理", 职责: "协助抓产业发展和应急管理，联系两个村，列席班子会议。" });
      await fill(staff, { 名额: String(QUOTA / HOSTS.length + 1) });
      await choose(staff, "战线", "基层一线");
      await press(staff, "提供这个岗位");
      for (const capability of ["理论素养", "综合协调", "应急处突", "改革创新"]) await choose(staff, capability, "3级");
      await press(staff, "审定岗位");
      await expect(staff.getByText("已审定").first()).toBeVisible();
    }
  });

  test("a cadre registers and the unit agrees; units put their people forward, many at once", async () => {
    const cadre = await world.as("guazhi", { width: 360 });
    await cadre.goto(selection());
    await choose(cadre, "第1志愿", "基层一线");
    await press(cadre, "报名");
    await expect(cadre).toHaveURL(/\/candidates\/[0-9a-f-]{36}$/);
    own = new URL(cadre.url()).pathname;
    const liaison = await world.as("paichu");
    await liaison.goto(own);
    await press(liaison, "同意报名");
    await expect(liaison.getByText("已报名").first()).toBeVisible();

    const nominates = async (page: Page) => {
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      const fit = page.locator("label.opt", { hasText: "符合条件" }).getByRole("checkbox");
      if ((await fit.count()) === 0) return;
      for (const box of await fit.all()) await box.check();
      await press(page, "推荐");
      await expect(page).toHaveURL(new RegExp(`${selection()}$`));
    };
    await liaison.goto(`${selection()}/nominate`);
    await nominates(liaison);
    const staff = await world.as("zuzhibu");
    await staff.goto(`${selection()}/nominate`);
    const units = await staff
      .locator("select#unit option")
      .evaluateAll((all) => all.map((one) => one.getAttribute("value")));
    for (const unit of units.filter(Boolean)) {
      const [{ n } = { n: 0 }] = await ask<{ n: number }>(
        "select count(*)::int as n from candidate where programme_id = $1",
        [id()],
      );
      if (n >= PUT_FORWARD) break;
      await staff.goto(`${selection()}/nominate?unit=${unit}`);
      await nominates(staff);
    }
  });

  /** Enters one result for everybody who waits at a stage, from the selection's page. */
  const decides = async (page: Page, stage: string, reason: string) => {
    await page.goto(`${selection()}?show=waiting.${stage}#decide`);
    await press(page, "全选，或者全不选");
    await page.getByRole("radio", { name: "通过", exact: true }).check();
    await fill(page, { 决定机关: "市委组织部", 理由: reason });
    await press(page, "登记结果");
    await expect(page).toHaveURL(new RegExp(`${selection()}$`));
  };
  /** Enters what the ranking proposes, group by group: those above the line, those below, those without a rank. */
  const decidesRanked = async (page: Page, of: "writtenExam" | "interview") => {
    for (;;) {
      await page.goto(`${selection()}/ranking?of=${of}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      const enter = page.getByRole("button", { name: "登记结果", exact: true });
      if ((await enter.count()) === 0) return;
      const form = page.locator("form").filter({ has: enter.first() }).first();
      await form.locator('[name="decider"]').fill("市委组织部");
      await form.getByRole("button", { name: "登记结果", exact: true }).click();
      await expect(page.getByText(/^已登记\d+人的结果/)).toBeVisible();
    }
  };

  test("qualification, written exam by number, ranking: entered by the department, known to nobody else", async () => {
    const staff = await world.as("zuzhibu");
    await decides(staff, "qualification", "材料齐全，符合条件");
    await staff.goto(`${selection()}/exam`);
    await press(staff, "编排准考证号");
    const cells = staff.locator('input[name^="scores"]');
    await expect(cells.first()).toBeVisible();
    const all = await cells.count();
    expect(all).toBeGreaterThan(QUOTA);
    const [{ number } = { number: "" }] = await ask<{ number: string }>(
      "select number from exam_entry where candidate_id = $1",
      [own.split("/").at(-1)],
    );
    // the best is the one whose account looks on; the last one did not come
    const names = await cells.evaluateAll((inputs) => inputs.map((one) => one.getAttribute("name") ?? ""));
    const others = names.filter((name) => name !== `scores.${number}`);
    for (const [at, name] of others.entries())
      await staff.locator(`input[name="${name}"]`).fill(at === others.length - 1 ? "缺" : String(90 - at));
    await staff.locator(`input[name="scores.${number}"]`).fill("95.5");
    await press(staff, "保存成绩");
    await expect(staff.getByText(/^已保存\d+人的成绩/)).toBeVisible();
    await decidesRanked(staff, "writtenExam");

    const cadre = await world.as("guazhi", { width: 360 });
    for (const part of ["exam", "ranking", "figures", "panels", "meetings", "list"])
      await findsNothing(cadre, `${selection()}/${part}`);
    await cadre.goto(own);
    for (const words of SECRET) await expect(cadre.getByText(words)).toHaveCount(0);
  });

  test("two scorers mark, each alone; closing gives the interview's score", async () => {
    const staff = await world.as("zuzhibu");
    await staff.goto(`${selection()}/panels`);
    await fill(staff, { 名称: "专项考官组", 面试日期: today() });
    const scorers = await ask<{ person_id: string }>(
      "select person_id from account where name in ('kaoguan', 'kaoguan2')",
    );
    for (const { person_id } of scorers) await staff.locator(`input[name="scorerIds"][value="${person_id}"]`).check();
    await tickAll(staff, 'input[type="checkbox"][name^="candidates"]');
    await press(staff, "组成考官组");
    await expect(staff).toHaveURL(/\/panels\/[0-9a-f-]{36}$/);
    const [panel] = await ask<{ id: string }>("select id from panel where name = '专项考官组'");
    const sheet = `/panels/${panel?.id}`;

    for (const [account, base] of [["kaoguan", 92] as const, ["kaoguan2", 90] as const]) {
      const scorer = await world.as(account, { width: 360 });
      await scorer.goto("/panels");
      await scorer.getByRole("link", { name: "专项考官组" }).click();
      const cells = scorer.locator("ol.marks input.in");
      await expect(cells.first()).toBeVisible();
      // so close together that the exam decides: nobody shares the last place
      for (const [at, cell] of (await cells.all()).entries()) await cell.fill(String(base - at / 100));
      await press(scorer, "保存分数");
      await expect
        .poll(async () => {
          const given = "select count(*)::int as n from panel_mark m join account a on a.person_id = m.scorer_id";
          return (await ask<{ n: number }>(`${given} where m.panel_id = $1 and a.name = $2`, [panel?.id, account]))[0]
            ?.n;
        })
        .toBeGreaterThan(QUOTA - 1);
      // the other hand's marks are nowhere
      await scorer.goto(sheet);
      await expect(scorer.getByText(String(account === "kaoguan" ? 90 : 92), { exact: true })).toHaveCount(0);
      await findsNothing(scorer, own);
      await findsNothing(scorer, `${selection()}/ranking`);
    }
    await staff.goto(sheet);
    await confirm(staff, "收分");
    await expect(staff.getByRole("heading", { name: "面试成绩" })).toBeVisible();
    await decidesRanked(staff, "interview");
  });

  test("inspection, the committee's votes, the locked list", async () => {
    const staff = await world.as("zuzhibu");
    const waiting = await ask<{ id: string }>(
      `select r.candidate_id as id from candidate_result r where r.programme_id = $1 and r.stage = 'interview' and r.result = 'passed'`,
      [id()],
    );
    expect(waiting).toHaveLength(QUOTA);
    for (const { id: candidate } of waiting) {
      await staff.goto(`/candidates/${candidate}/inspection`);
      await fill(staff, { 开始日期: today(), 结束日期: today(), 考察组: "第一考察组", 结论: CONCLUSION });
      await press(staff, "保存考察结论");
      await expect(staff.getByText(CONCLUSION).first()).toBeVisible();
    }
    await decides(staff, "inspection", "考察合格");
    await staff.goto(`${selection()}/meetings`);
    await fill(staff, { 会议日期: today(), 议程: "研究挂职人选" });
    await tickAll(staff, 'input[type="checkbox"][name="candidateIds"]');
    await press(staff, "保存议程和名单");
    await expect(staff).toHaveURL(/\/meetings\/[0-9a-f-]{36}$/);
    await fill(staff, { 应到人数: "11", 实到人数: "10", 文号: "栖组干〔2027〕3号" });
    await press(staff, "空着的同意票填实到人数，反对和缓议填0，结果选通过");
    await nothingAmiss(staff, "a meeting whose votes are entered");
    await confirm(staff, "登记会议结果");
    await expect(staff.getByRole("heading", { name: "研究结果" })).toBeVisible();

    const liaison = await world.as("paichu");
    await findsNothing(liaison, new URL(staff.url()).pathname);
    const leader = await world.as("buzhang");
    await leader.goto(`${selection()}/list`);
    await fill(leader, { 决定机关: "市委常委会", 决定日期: today(), 文号: "栖组干〔2027〕3号" });
    await confirm(leader, "锁定名单");
    await expect(leader.getByText("已锁定").first()).toBeVisible();
  });

  test("nothing is known before it is announced; then each their own", async () => {
    const cadre = await world.as("guazhi", { width: 360 });
    const liaison = await world.as("paichu");
    await cadre.goto(own);
    await expect(cadre.getByText("还没有公布").first()).toBeVisible();
    await liaison.goto(selection());
    await expect(liaison.getByText("列入名单")).toHaveCount(0);
    // of the twenty who are decided, those of other units than the liaison's
    const strangers = await ask<{ name: string }>(
      `select d.name from candidate c join directory_entry d on d.person_id = c.cadre_id
       where c.programme_id = $1 and c.sending_unit_id not in
         (select p.unit_id from post p join account a on a.person_id = p.person_id where a.name = 'paichu' and p.unit_id is not null)`,
      [id()],
    );
    expect(strangers.length).toBeGreaterThan(0);
    const named = (text: string) => strangers.filter(({ name }) => text.includes(name)).map(({ name }) => name);
    expect(named(await downloads(await world.as("zuzhibu")))).not.toEqual([]);
    for (const page of [cadre, liaison]) {
      expect(named(await downloads(page))).toEqual([]);
      const origin = new URL(page.url()).origin;
      for (const q of ["专项考官组", ...strangers.slice(0, 3).map(({ name }) => name)]) {
        const answer = await page.request.post("/api/search", { data: { q }, headers: { origin } });
        const found = await answer.text();
        expect(found).not.toContain("考官");
        expect(found).not.toContain("candidate");
      }
    }
    const leader = await world.as("buzhang");
    await leader.goto(`${selection()}/list`);
    await confirm(leader, "公布成绩");
    await expect(leader.getByRole("button", { name: "公布成绩", exact: true })).toHaveCount(0);
    await cadre.goto(own);
    await expect(cadre.getByText("我的成绩")).toBeVisible();
    await expect(cadre.getByText("列入人选名单")).toHaveCount(0);
    await leader.goto(`${selection()}/list`);
    await confirm(leader, "公布研究结果");
    await expect(leader.getByRole("button", { name: "公布研究结果", exact: true })).toHaveCount(0);
    await cadre.goto(own);
    await expect(cadre.getByText("列入人选名单").first()).toBeVisible();
    await liaison.goto(own);
    await expect(liaison.getByText("列入人选名单").first()).toBeVisible();
    await expect(liaison.getByText("我的成绩")).toHaveCount(0);
  });

  test("a plan is proposed with reasons, adjusted, and confirmed: twenty placements at once", async () => {
    const staff = await world.as("zuzhibu");
    const plan = `${programme}/plan`;
    await staff.goto(plan);
    // one has kin somewhere; the others were asked and have none
    await staff.locator("#kin").getByRole("link", { name: "登记", exact: true }).first().click();
    await staff.getByRole("radio", { name: "问过，有，写在下面" }).check();
    await fill(staff, { 亲属姓名1: "沈立群", 与本人的关系1: "表兄" });
    await press(staff, "保存亲属申报");
    await expect(staff.getByText("还有19人没有问")).toBeVisible();
    await nothingAmiss(staff, "kin to be asked of many");
    await staff.getByRole("checkbox", { name: "选中全部还没有问的人选" }).check();
    await press(staff, "所选人选都问过，没有亲属");
    await expect(staff.getByText("都已经问过。")).toBeVisible();
    await press(staff, "开始配对");
    await expect(async () => {
      await staff.goto(plan);
      await expect(staff.getByText("已证明是最好的方案")).toBeVisible({ timeout: 2000 });
    }).toPass({ timeout: 60_000 });
    await nothingAmiss(staff, "a proposed plan");
    await expect(staff.getByText("次选").first()).toBeVisible();
    const placed = async () => {
      const [row] = await ask<{ n: number }>("select count(*)::int as n from placement where programme_id = $1", [
        id(),
      ]);
      return row?.n;
    };
    expect(await placed()).toBe(0);

    const leader = await world.as("buzhang");
    await leader.goto(plan);
    await confirm(leader, `确认方案，安排${QUOTA}人`);
    await expect(leader).toHaveURL(new RegExp(`/placements\\?programme=${id()}`));
    await expect(leader.locator("[data-position]")).toContainText(`共${QUOTA}条`);
    expect(await placed()).toBe(QUOTA);
    await leader.goto(plan);
    await expect(leader.getByText("确认过一次方案").first()).toBeVisible();
    const cadre = await world.as("guazhi", { width: 360 });
    await cadre.goto("/placements");
    await expect(cadre.getByText("乡镇长助理").first()).toBeVisible();
  });
});
