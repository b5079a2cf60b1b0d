/** Reads docker-compose.yml and Dockerfile as far as a script can follow them. */
import { Explained } from "./say.mjs";

/** Lines of a Dockerfile with continuations joined and comments left out: [{ word, rest, stage }]. */
export function dockerfileLines(text) {
  let stage = -1;
  return text
    .replaceAll("\\\n", " ")
    .split("\n")
    .filter((line) => line.trim() && !line.trim().startsWith("#"))
    .map((line) => {
      const [, word, rest] = /^(\w+)\s+(.*)$/.exec(line.trim());
      if (word === "FROM") stage += 1;
      return { word, rest, stage };
    });
}

/** The shell commands of the first stage, in order, and the command of the last. */
export function containerSteps(text) {
  const lines = dockerfileLines(text);
  const last = lines.at(-1).stage;
  return {
    build: lines.filter(({ word, stage }) => word === "RUN" && stage === 0).map(({ rest }) => rest),
    command: JSON.parse(lines.find(({ word, stage }) => word === "CMD" && stage === last).rest),
    user: lines.find(({ word, stage }) => word === "USER" && stage === last)?.rest,
    health: lines.some(({ word, stage }) => word === "HEALTHCHECK" && stage === last),
  };
}

/** Fills in ${NAME}, ${NAME:-otherwise} and ${NAME:?} as compose does. @throws Explained on a required one that is missing. */
export function filledIn(value, env) {
  return value.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, name, mark, otherwise) => {
    if (env[name]) return env[name];
    if (mark === "-") return otherwise;
    throw new Explained(`docker-compose.yml 需要 ${name}`);
  });
}

/** What must hold of the compose file; gives the sentences of what does not. */
export function composeFaults(compose) {
  const { services = {} } = compose;
  const faults = [];
  const expect = (holds, sentence) => holds || faults.push(sentence);
  for (const name of ["web", "database", "roles", "mail"]) expect(services[name], `no service ${name}`);
  if (faults.length > 0) return faults;
  expect(/^postgres:(1[5-9]|[2-9]\d)/.test(services.database.image), "the database is not PostgreSQL 15 or later");
  expect(services.database.healthcheck, "the database has no health check");
  expect(services.roles.depends_on?.database?.condition === "service_healthy", "roles does not wait for the database");
  expect(
    services.web.depends_on?.roles?.condition === "service_completed_successfully",
    "web does not wait until the roles are made",
  );
  expect(!services.web.environment.ADMIN_DATABASE_URL, "web knows the administrator's password");
  for (const [name, service] of Object.entries(services)) {
    for (const port of service.ports ?? [])
      expect(String(port).startsWith("127.0.0.1:"), `${name} is open to every network`);
  }
  return faults;
}
