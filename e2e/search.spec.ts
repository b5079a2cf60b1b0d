import type { Page } from "@playwright/test";
import { ACCOUNTS, expect, rows, signIn, test } from "./fixtures";

/** Ctrl K, pressed anew until the page has begun to listen. */
const opensByKey = (page: Page) =>
  expect(async () => {
    const palette = page.getByRole("dialog");
    if (!(await palette.isVisible())) await page.keyboard.press("Control+k");
    await expect(palette).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 10_000 });

/** A cadre under way at the demo's host, and someone of another host's. */
const cadres = () =>
  rows<{ id: string; name: string; initials: string; host: string }>(
    `select p.id, d.name, d.initials, u.name as host from placement p
     join directory_entry d on d.person_id = p.cadre_id join unit u on u.id = p.host_unit_id where p.state = 'arrived'`,
  );
const ofHost = async () => {
  const all = await cadres();
  const own = all.find((one) => one.host.includes("白石坡"));
  const other = all.find((one) => !one.host.includes("白石坡") && one.name !== own?.name);
  if (!own || !other) throw new Error("the demo has no cadre at the host, or none elsewhere");
  return { own, other };
};

test("by keyboard alone: Ctrl K, initials, Enter, and one is at the placement; Esc gives the focus back", async ({
  signedIn,
}) => {
  const { own } = await ofHost();
  const page = await (await signedIn("jieshou")).newPage();
  await page.goto("/");
  const opener = page.getByRole("button", { name: "打开搜索" });
  await opener.focus();
  await opensByKey(page);
  const field = page.getByRole("combobox");
  await expect(field).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(opener).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.type(own.initials);
  const hit = page.getByRole("option", { name: own.name }).first();
  await expect(hit).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("status").filter({ hasText: "找到" })).toHaveText(/找到\d+项/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/placements/${own.id}$`));
  await opensByKey(page);
  await expect(page.getByRole("group", { name: "刚才打开过" }).getByRole("option")).toHaveCount(1);
  await page.close();
});

test("opened again in the moment it was shut, before anyone heard of that, it opens", async ({ signedIn }) => {
  const page = await (await signedIn("jieshou")).newPage();
  await page.goto("/");
  const opener = page.getByRole("button", { name: "打开搜索" });
  await opener.click();
  await expect(page.getByRole("combobox")).toBeFocused();
  await opener.evaluate((button: HTMLElement) => {
    document.querySelector<HTMLDialogElement>("dialog.palette")?.close();
    button.click();
  });
  await expect(page.getByRole("combobox")).toBeFocused();
  await opensByKey(page);
  await expect(page.getByRole("dialog")).toHaveCount(1);
  await page.close();
});

test("what an input method is still composing is not searched, and Enter in it opens nothing", async ({ signedIn }) => {
  const page = await (await signedIn("jieshou")).newPage();
  await page.goto("/");
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/api/search")) asked.push(request.postData() ?? "");
  });
  await opensByKey(page);
  const field = page.getByRole("combobox");
  await expect(page.getByRole("option").first()).toBeVisible();
  await field.dispatchEvent("compositionstart", { data: "" });
  await field.fill("bai shi");
  await field.dispatchEvent("keydown", { key: "Enter", keyCode: 229, isComposing: true, bubbles: true });
  await field.fill("白石坡");
  await field.dispatchEvent("compositionend", { data: "白石坡" });
  await expect(page.getByRole("option", { name: /白石坡/ }).first()).toBeVisible();
  await expect(page).toHaveURL(/\/$/);
  expect(asked.filter((body) => body.includes("bai"))).toEqual([]);
  await page.close();
});

test("E1: who is out of reach is not there, with what to do instead; the department finds them", async ({
  signedIn,
}) => {
  const { other } = await ofHost();
  const page = await (await signedIn("jieshou")).newPage();
  await page.goto("/");
  await opensByKey(page);
  await expect(page.getByRole("combobox")).toBeFocused();
  await page.keyboard.type(other.name);
  await expect(page.getByRole("dialog").getByText(`没有找到“${other.name}”`)).toBeVisible();
  await expect(page.getByRole("option")).toHaveCount(0);
  await page.close();
  const staff = await (await signedIn("zuzhibu")).newPage();
  await staff.goto(`/search?q=${encodeURIComponent(other.name)}`);
  await expect(staff.getByRole("main").getByRole("link", { name: other.name }).first()).toBeVisible();
  await staff.close();
});

test("E2: an ID number finds its person for the department, is logged, and stands in no address", async ({
  signedIn,
}) => {
  const [known] = await rows<{ id_number: string; person_id: string; name: string }>(
    `select i.id_number, i.person_id, d.name from identity i join directory_entry d on d.person_id = i.person_id order by i.person_id limit 1`,
  );
  if (!known) throw new Error("the demo has no ID number");
  const views = async () =>
    (
      await rows<{ n: string }>(
        `select count(*) as n from audit_entry where event = 'identity.read' and subject_id = $1`,
        [known.person_id],
      )
    )[0]?.n;
  const before = Number(await views());
  const page = await (await signedIn("zuzhibu")).newPage();
  const addresses: string[] = [];
  page.on("request", (request) => addresses.push(request.url()));
  await page.goto("/search");
  await page.getByRole("main").getByRole("searchbox").fill(known.id_number);
  await page.getByRole("main").getByRole("button", { name: "搜索" }).click();
  await expect(page).toHaveURL(new RegExp(`/people/${known.person_id}$`));
  expect(Number(await views())).toBe(before + 1);
  expect(addresses.filter((address) => address.includes(known.id_number))).toEqual([]);
  await page.goto(`/search?q=${known.id_number}`);
  await expect(page).toHaveURL(/notice=idNumberInAddress$/);
  await expect(page.getByText("身份证号不能写在网址里")).toBeVisible();
  await page.close();
  const host = await (await signedIn("jieshou")).newPage();
  await host.goto("/");
  await opensByKey(host);
  await expect(host.getByRole("combobox")).toBeFocused();
  await host.keyboard.insertText(known.id_number);
  await expect(host.getByRole("dialog").getByText("不能按身份证号查找")).toBeVisible();
  await host.close();
});

test("without script the field of the bar leads to the same hits", async ({ browser }) => {
  const { own, other } = await ofHost();
  const context = await browser.newContext({
    baseURL: process.env.E2E_BASE_URL,
    javaScriptEnabled: false,
    locale: "zh-CN",
  });
  const page = await context.newPage();
  await signIn(page, "jieshou");
  const field = page.getByRole("banner").getByRole("searchbox");
  await field.fill(own.initials);
  await field.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=/);
  await page.getByRole("main").getByRole("link", { name: own.name }).first().click();
  await expect(page).toHaveURL(new RegExp(`/placements/${own.id}$`));
  await page.getByRole("banner").getByRole("searchbox").fill(other.name);
  await page.getByRole("banner").getByRole("searchbox").press("Enter");
  await expect(page.getByText(`没有找到“${other.name}”`)).toBeVisible();
  await context.close();
});

test("the endpoint answers only its own pages, the signed-in, and what is asked as it should be", async ({
  request,
  signedIn,
}) => {
  const json = { "content-type": "application/json" };
  const ours = { ...json, "sec-fetch-site": "same-origin" };
  const ask = (headers: Record<string, string>, data: unknown) => ({ headers, data: JSON.stringify(data) });
  expect((await request.post("/api/search", ask(ours, { q: "a" }))).status()).toBe(401);
  const staff = (await signedIn("zuzhibu")).request;
  expect(
    (
      await staff.post(
        "/api/search",
        ask({ ...json, "sec-fetch-site": "cross-site", origin: "https://elsewhere.example" }, { q: "a" }),
      )
    ).status(),
  ).toBe(404);
  expect((await staff.post("/api/search", ask(ours, { q: "a", more: 1 }))).status()).toBe(400);
  expect((await staff.get("/api/search")).status()).toBe(405);
  const answer = await staff.post("/api/search", ask(ours, { q: "" }));
  expect(answer.headers()["cache-control"]).toBe("no-store");
});

for (const { account, role } of ACCOUNTS.filter(
  (one) => one.role === "scorer" || one.role === "auditor" || one.role === "systemAdministrator",
)) {
  test(`${account} (${role}) finds pages and acts of the post, and no business`, async ({ signedIn }) => {
    const { own } = await ofHost();
    const page = await (await signedIn(account)).newPage();
    await page.goto("/rules");
    await opensByKey(page);
    await expect(page.getByRole("option", { name: "修改密码" })).toBeVisible();
    await expect(page.getByRole("option", { name: "新建挂职" })).toHaveCount(0);
    await page.keyboard.type(own.name);
    const dialog = page.getByRole("dialog");
    // the administrator finds the account of the same person, and nothing else of them
    if (role !== "systemAdministrator") await expect(dialog.getByText(`没有找到“${own.name}”`)).toBeVisible();
    else
      await expect(dialog.getByRole("group", { name: "账号" }).getByRole("option", { name: own.name })).toBeVisible();
    for (const name of ["人员", "挂职", "单位"]) await expect(dialog.getByRole("group", { name })).toHaveCount(0);
    await page.close();
  });
}
