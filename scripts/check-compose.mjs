#!/usr/bin/env node
/**
 * `npm run check:compose`: reads docker-compose.yml, then does in a copy of the checkout what its images would do, against a
 * throw-away PostgreSQL that stands for the outside one. It is no container: image names and networks stay untried.
 */
import { ensureNode } from "./lib/ensure-node.mjs";

await ensureNode({ development: true });
const { cpSync, mkdtempSync, readFileSync, rmSync } = await import("node:fs");
const { tmpdir } = await import("node:os");
const { join } = await import("node:path");
const { execFileSync } = await import("node:child_process");
const { parse } = await import("yaml");
const { composeFaults, containerSteps, filledIn } = await import("./lib/container-steps.mjs");
const { ROOT, inRoot } = await import("./lib/paths.mjs");
const { freePort } = await import("./lib/postgres-server.mjs");
const { main, onEnd, run, startChild, until } = await import("./lib/processes.mjs");
const { Explained, step } = await import("./lib/say.mjs");
const { startTestDatabase } = await import("./lib/test-database.mjs");

/** A copy of what git knows or would add: what an image is built from. */
function copyOfCheckout() {
  const folder = mkdtempSync(join(tmpdir(), "guazhi-compose-"));
  onEnd(() => rmSync(folder, { recursive: true, force: true }));
  const list = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], { cwd: ROOT, encoding: "utf8" });
  for (const name of list.split("\0").filter(Boolean)) {
    try {
      cpSync(join(ROOT, name), join(folder, name), { verbatimSymlinks: true });
    } catch (error) {
      if (error.code !== "ENOENT") throw error; // deleted, but not yet committed
    }
  }
  return folder;
}

const answers = async (address) => {
  try {
    return (await fetch(`${address}/api/health`)).status === 200;
  } catch {
    return false;
  }
};

await main(
  async () => {
    const compose = parse(readFileSync(inRoot("docker-compose.yml"), "utf8"), { merge: true });
    const steps = containerSteps(readFileSync(inRoot("Dockerfile"), "utf8"));
    const faults = composeFaults(compose);
    if (steps.user !== "node") faults.push("the image runs as root");
    if (!steps.health) faults.push("the image has no health check");
    if (faults.length > 0) throw new Explained(`docker-compose.yml: ${faults.join("; ")}`);

    const folder = copyOfCheckout();
    const { DATABASE_URL, DATABASE_OWNER_URL, GUAZHI_TODAY, npm_execpath, NODE_ENV, ...clean } = process.env;
    for (const command of steps.build) {
      await step(command, () => run("sh", ["-c", command], { cwd: folder, env: clean, quiet: true, failure: command }));
    }
    const { environment } = await startTestDatabase();
    const admin = new URL(environment.TEST_PG_ADMIN_URL);
    const port = await freePort();
    const settings = {
      POSTGRES_PASSWORD: admin.password,
      APP_PASSWORD: "composeapp",
      OWNER_PASSWORD: "composeowner",
      NEXTAUTH_SECRET: "x".repeat(40),
      APP_ORIGIN: `http://localhost:${port}`,
    };
    const environmentOf = (service) => ({
      ...clean,
      ...Object.fromEntries(
        Object.entries(compose.services[service].environment).map(([name, value]) => [
          name,
          // The throw-away server stands where compose has its service `database`; its roles are others, not those of tests.
          filledIn(String(value), settings)
            .replace("postgres:", `${admin.username}:`)
            .replace("@database:5432", `@${admin.host}`)
            .replace(/guazhi_(app|owner)/, "guazhi_test_compose_$1")
            .replace(/\/guazhi$/, "/guazhi_test_compose"),
        ]),
      ),
      NODE_ENV: "production",
      GUAZHI_FILES: join(folder, "files"),
    });
    const [program, ...args] = compose.services.roles.command;
    await step("roles", () => run(program, args, { cwd: folder, env: environmentOf("roles"), failure: "roles" }));
    await step("web", async () => {
      const [file, ...rest] = steps.command;
      const env = { ...environmentOf("web"), PORT: String(port) };
      const { exited, stop } = startChild(file, rest, { cwd: folder, env });
      let ended = false;
      exited.then(() => {
        ended = true;
      });
      const ready = await until(async () => ended || (await answers(settings.APP_ORIGIN)), 120_000, 200);
      if (!ready || ended) throw new Explained("web did not answer");
      await stop();
    });
  },
  { interrupted: 130 },
);
