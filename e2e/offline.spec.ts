import type { BrowserContext, Page } from "@playwright/test";
import { expect, rows, signIn, test } from "./fixtures";

/** A device of one's own: what is written on it must not be met by another test. */
test.beforeEach(({ context }) => context.clearCookies());

/** Signed in, the offline page kept, the key on the device. */
async function arrived(page: Page, account: string): Promise<void> {
  await signIn(page, account);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await keysOn(page, 1);
}

/** Waits until the device holds so many keys: one while somebody is signed in, none after the page of sign-in. */
async function keysOn(page: Page, wanted: number): Promise<void> {
  await page.waitForFunction(async (count) => {
    const names = await indexedDB.databases();
    if (!names.some(({ name }) => name === "guazhi-offline")) return false;
    return await new Promise<boolean>((resolve) => {
      const opening = indexedDB.open("guazhi-offline");
      opening.onsuccess = () => {
        const keys = opening.result.transaction("keys").objectStore("keys").count();
        keys.onsuccess = () => {
          opening.result.close();
          resolve(keys.result === count);
        };
      };
    });
  }, wanted);
}
const talks = (agreed: string) => rows<{ id: string }>("select id from talk where agreed = $1", [agreed]);
const write = async (page: Page, agreed: string) => {
  await page.getByLabel("约定的事").fill(agreed);
  await page.getByRole("button", { name: /^保存/ }).click();
  await expect(page.getByRole("listitem").filter({ hasText: agreed })).toBeVisible();
};
const leave = async (context: BrowserContext, page: Page) => {
  await context.setOffline(true);
  await page.goto("/talks");
  await expect(page).toHaveURL(/\/offline\?from=%2Ftalks$/);
};

test("a talk written without a network is sent once when there is one again", async ({ page, context }) => {
  const agreed = "离线谈话一：月底前走完八个村";
  await arrived(page, "bangdai");
  await leave(context, page);
  await expect(page.getByText("没有连上网络")).toBeVisible();
  await write(page, agreed);
  await expect(page.getByText("未发送1份")).toBeVisible();
  expect(await talks(agreed)).toHaveLength(0);
  // nothing of it can be read on the device without the key
  const kept = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open("guazhi-offline");
      opening.onsuccess = () => resolve(opening.result);
    });
    const texts = await new Promise<{ data: ArrayBuffer }[]>((resolve) => {
      const all = database.transaction("texts").objectStore("texts").getAll();
      all.onsuccess = () => resolve(all.result);
    });
    return texts.map(({ data }) => new TextDecoder().decode(data)).join();
  });
  expect(kept).not.toContain("离线谈话");
  await context.setOffline(false);
  await expect(page.getByText("已送达1份")).toBeVisible();
  await expect(page.getByText("已联网")).toBeVisible();
  expect(await talks(agreed)).toHaveLength(1);
  await page.reload();
  await expect(page.getByText("已送达1份")).toBeVisible();
  expect(await talks(agreed)).toHaveLength(1);
});

test("an answer that is lost makes no second talk; what a rule refuses comes back and can be put right", async ({
  page,
  context,
}) => {
  const agreed = "离线谈话二：回音丢了";
  await arrived(page, "bangdai");
  await page.goto("/offline");
  await page.route("**/api/offline", async (route) => {
    await route.fetch();
    await route.abort();
  });
  await write(page, agreed);
  await expect(page.getByText("上次发送没有收到回音")).toBeVisible();
  await expect(page.getByRole("button", { name: "修改" })).toHaveCount(0);
  await page.unroute("**/api/offline");
  await page.getByRole("button", { name: "立即发送" }).click();
  await expect(page.getByText("已送达1份")).toBeVisible();
  expect(await talks(agreed)).toHaveLength(1);

  const wrong = "离线谈话三：日期写错";
  await page.getByLabel("谈话日期").fill("2099-01-01");
  await write(page, wrong);
  const letter = page.getByRole("listitem").filter({ hasText: wrong });
  await expect(letter.getByText("被退回")).toBeVisible();
  await expect(letter.getByRole("link", { name: "H3" })).toBeVisible();
  await letter.getByRole("button", { name: "修改" }).click();
  await expect(page.getByLabel("约定的事")).toHaveValue(wrong);
  await page.getByLabel("谈话日期").fill(new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" }).format());
  await page.getByRole("button", { name: "保存并发送" }).click();
  await expect(page.getByText("已送达2份")).toBeVisible();
  expect(await talks(wrong)).toHaveLength(1);
  await context.clearCookies();
});

test("another account does not see it; an expired sign-in keeps it; its writer sends it later", async ({
  page,
  context,
}) => {
  const agreed = "离线谈话四：只有本人看得到";
  await arrived(page, "bangdai");
  await leave(context, page);
  await write(page, agreed);
  await context.clearCookies();
  await context.setOffline(false);
  await expect(page.getByText("登录已到期", { exact: true })).toBeVisible();
  await expect(page.getByText("未发送1份")).toBeVisible();
  await arrived(page, "guazhi");
  await page.goto("/offline");
  await expect(page.getByText("还有1份其他账号未发送的文字")).toBeVisible();
  await expect(page.getByText(agreed)).toHaveCount(0);
  expect(await talks(agreed)).toHaveLength(0);
  await context.clearCookies();
  await page.goto("/sign-in");
  await keysOn(page, 0);
  await page.goto("/offline");
  await expect(page.getByText("写它的账号登录后才能打开和发送")).toBeVisible();
  await arrived(page, "bangdai");
  await expect.poll(() => talks(agreed)).toHaveLength(1);
});

test("signing out with unsent texts asks: send, keep sealed, or discard", async ({ page, context }) => {
  await arrived(page, "bangdai");
  const unsent = async (agreed: string) => {
    // before the page is there: a page that has begun may send past what is set up behind it
    await page.route("**/api/offline", (route) => route.abort());
    await page.goto("/offline");
    await write(page, agreed);
    await expect(page.getByText("上次发送没有收到回音")).toBeVisible();
    await page.goto("/");
    await expect(page.getByRole("link", { name: "1份未发送" })).toBeVisible();
    await page.getByRole("button", { name: "退出登录" }).click();
    const asked = page.getByRole("dialog", { name: "还有1份文字没有发送" });
    // only now, or the page may have sent it by itself before anybody was asked
    await expect(asked).toBeVisible();
    await page.unroute("**/api/offline");
    return asked;
  };
  const kept = await unsent("离线谈话五：先留着");
  await kept.getByRole("button", { name: "关闭" }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  await page.getByRole("button", { name: "退出登录" }).click();
  await kept.getByRole("button", { name: "加密保留在本机" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  expect(await talks("离线谈话五：先留着")).toHaveLength(0);
  await arrived(page, "bangdai");
  await expect.poll(() => talks("离线谈话五：先留着")).toHaveLength(1);

  const dropped = await unsent("离线谈话六：不要了");
  await dropped.getByRole("button", { name: "丢弃后退出" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await arrived(page, "bangdai");
  await page.goto("/offline");
  await expect(page.getByText("未发送0份")).toBeVisible();

  const sent = await unsent("离线谈话七：发送后退出");
  await sent.getByRole("button", { name: "发送后退出" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  expect(await talks("离线谈话七：发送后退出")).toHaveLength(1);
  expect(await talks("离线谈话六：不要了")).toHaveLength(0);
  await context.clearCookies();
});

test("what is being written is there again after the page was closed", async ({ page, context }) => {
  await arrived(page, "guazhi");
  await page.goto("/offline");
  await page.getByLabel("工作", { exact: true }).fill("写到一半的工作");
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const opening = indexedDB.open("guazhi-offline");
            opening.onsuccess = () => {
              const count = opening.result.transaction("texts").objectStore("texts").count();
              count.onsuccess = () => resolve(count.result);
            };
          }),
      ),
    )
    .toBe(1);
  await page.reload();
  await page.getByRole("button", { name: "接着写" }).click();
  await expect(page.getByLabel("工作", { exact: true })).toHaveValue("写到一半的工作");
  await context.clearCookies();
});

test("what the device keeps for it is the page and its parts, and nothing of a person", async ({ page }) => {
  await arrived(page, "guazhi");
  const kept = await page.evaluate(async () => {
    const found: [string, string][] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const { pathname } = new URL(request.url);
        const text = pathname === "/offline" ? ((await (await cache.match(request))?.text()) ?? "") : "";
        found.push([pathname, text]);
      }
    }
    return found;
  });
  const [who] = await rows<{ id: string; person_id: string; unit: string }>(
    `select a.id, a.person_id, u.name as unit from account a join placement p on p.cadre_id = a.person_id
     join unit u on u.id = p.host_unit_id where a.name = 'guazhi'`,
  );
  expect(kept.length).toBeGreaterThan(2);
  for (const [path, text] of kept) {
    expect(path).toMatch(/^\/offline$|^\/_next\/static\//);
    for (const own of [who?.id, who?.person_id, who?.unit]) expect(text).not.toContain(String(own));
  }
  const manifest = await page.request.get("/manifest.webmanifest");
  const { name, start_url, display, icons } = await manifest.json();
  expect([name, start_url, display]).toEqual(["挂职通", "/", "standalone"]);
  for (const icon of icons) expect((await page.request.get(icon.src)).headers()["content-type"]).toBe("image/png");
});

test("another language or a new look brings another copy and leaves the worker, and so every navigation, alone", async ({
  page,
  context,
}) => {
  const workers = new Set<string>();
  context.on("serviceworker", (worker) => workers.add(worker.url()));
  // what an earlier worker kept under a name of its own goes with the first copy
  await page.goto("/sign-in");
  await page.evaluate(async () => (await caches.open("offline ?build=old")).put("/offline", new Response("old")));
  await arrived(page, "guazhi");
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(["offline"]);
  const kept = () =>
    page.evaluate(async () => {
      const copies = (await caches.keys()).map(async (name) => (await caches.open(name)).match("/offline"));
      const texts = (await Promise.all(copies)).map((copy) => copy?.text());
      return (await Promise.all(texts)).map((text) => /<html[^>]* lang="([^"]+)"/.exec(text ?? "")?.[1]);
    });
  // a worker that was exchanged with every look held up a navigation for good after some dozen of them
  for (let turn = 1; turn <= 40; turn++) {
    const value = turn % 2 ? "en" : "zh-CN";
    await context.addCookies([{ name: "guazhi-locale", value, url: process.env.E2E_BASE_URL }]);
    await page.goto(["/", "/messages", "/help", "/account"][turn % 4] ?? "/", { timeout: 20_000 });
    if (turn % 20 < 2) await expect.poll(kept).toEqual([value]);
  }
  expect([...workers]).toEqual([expect.stringMatching(/\/offline-worker\.js$/)]);
});
