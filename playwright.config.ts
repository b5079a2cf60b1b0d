import { defineConfig, devices } from "@playwright/test";

// `npm test` starts the server and finds the browser; see scripts/lib/browser-tests.mjs.
const address = process.env.E2E_BASE_URL;
if (!address) throw new Error("Run the browser tests with: npm test -- --only=browser");

/**
 * Chromium calls home for updates and experiments; on a closed network each attempt costs seconds. Letters are drawn in
 * grey, not in a screen's colours: pictures of them are alike on every machine, and smaller.
 */
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
  "--disable-lcd-text",
];
const sandboxed = process.env.CHROMIUM_SANDBOX !== "off" && process.getuid?.() !== 0;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  // what is marked @full takes longer, and runs with `npm run test:full`
  grepInvert: process.env.E2E_FULL ? undefined : /@full/,
  snapshotPathTemplate: "e2e/pictures/{arg}{ext}",
  updateSnapshots: process.env.UPDATE_PICTURES ? "all" : "none",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  reporter: [["list"], ["json", { outputFile: process.env.E2E_REPORT ?? "test-results/report.json" }]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: address,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: sandboxed ? QUIET : ["--no-sandbox", ...QUIET],
    },
  },
});
