import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { aYearUnderWay } from "@seed/builders";
import { beforeAll, describe, expect, test } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { ROLES, type Role } from "@/lib/domain/vocabulary";
import { hashPassword } from "@/lib/platform/auth/password";
import { clockOn } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import type { PersonViewer } from "@/lib/platform/viewer";
import {
  can,
  holdersOf,
  MAY,
  type Permission,
  REACH,
  type Scope,
  type ScopeName,
  SELECTING,
} from "@/lib/policy/policy";
import { theWorld } from "../support/world";
import type { Attempt } from "./attempt";
import { aFurnishedDepartment, furnish } from "./furnished-year";
import { CONFIDENTIAL, MATRIX } from "./matrix";
import type { Target } from "./target";

type AnyCommand = Parameters<typeof perform>[0];
const clock = clockOn(calendarDate("2026-10-12"));
const features = "src/lib/features";
const files = readdirSync(features)
  .flatMap((slice) =>
    readdirSync(`${features}/${slice}`).includes("commands")
      ? readdirSync(`${features}/${slice}/commands`).map((file) => `${slice}/${file.replace(/\.ts$/, "")}`)
      : [],
  )
  .sort();

/** What one command is too long for: parts of `imports/apply-import` and `imports/undo-import`, no verbs of their own. */
const PARTS = ["imports/take-placements", "imports/take-roster", "imports/take-units"];
const known = files.filter((file) => file in MATRIX);

/** Permissions that are only ever read by: no command carries their name. `identity.read` is a command, logged (E2). */
const READ_ONLY = Object.keys(MAY).filter((p) => p.endsWith(".read") && p !== "identity.read");
/** Done outside the one road: one's own account is a page; an import's rows are judged by its own tests. */
const NO_VERB = ["account.own"];
/** What says that a person may read a record of the scope, and is told which posts may do the rest. */
const READS: Record<ScopeName, Permission> = {
  ...{ placement: "placement.read", unit: "unit.read", programme: "programme.read" },
  ...{
    person: "person.read",
    candidate: "candidate.read",
    panel: "panel.read",
    account: "account.own",
    department: "calendar.read",
  },
};
/** The word of a verb's constant: `accounts/end-post` exports `endPost`. */
const constantOf = (file: string) =>
  (file.split("/")[1] ?? "").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const commands = new Map<string, AnyCommand>();
let db: Awaited<ReturnType<typeof theWorld>>;
let viewers: Record<Role, PersonViewer>;
let targets: Record<"own" | "other" | "elsewhere" | "none", Target>;

beforeAll(async () => {
  for (const file of known) {
    const module = (await import(`${process.cwd()}/${features}/${file.replace("/", "/commands/")}.ts`)) as Record<
      string,
      AnyCommand
    >;
    const found = module[constantOf(file)];
    if (found) commands.set(file, found);
  }
  db = await theWorld();
  const department = await aFurnishedDepartment(db.owner, { own: "甲", other: "乙" });
  const { scene, placement, sendingUnitId, hostUnitId, mentorId } = await aYearUnderWay(db.owner);
  const elsewhere = await furnish(
    scene,
    placement,
    { sendingUnitId, hostUnitId },
    { mark: "丙", authorId: mentorId, entered: "2026-12-28" },
  );
  const none = Object.fromEntries(
    Object.entries(department.own).map(([name, value]) => [name, typeof value === "string" ? randomUUID() : value]),
  ) as Target;
  const nobody = { cadre: randomUUID(), sendingUnit: randomUUID(), hostUnit: randomUUID(), department: randomUUID() };
  targets = {
    ...{ own: department.own, other: department.other, elsewhere },
    none: {
      ...none,
      imports: { kept: randomUUID(), givenUp: randomUUID() },
      day: "2026-12-27",
      idNumber: "990101199108150001",
      parts: nobody,
      reports: nobody,
      feedback: nobody,
    },
  };
  viewers = department.viewers;
  await db.owner.account.updateMany({ data: { passwordHash: await hashPassword("a password of its own") } });
});

/** What the policy is asked about when the command is aimed at the target. */
function scopeOf({ scope }: Attempt, target: Target, viewer: PersonViewer): Scope {
  const { departmentId, sendingUnitId, hostUnitId, cadreId } = target;
  switch (scope) {
    case "placement":
      return { scope, id: target.placementId, departmentId, sendingUnitId, hostUnitId, cadreId };
    case "unit":
      return { scope, id: hostUnitId, departmentId };
    case "programme":
      return { scope, id: target.programmeId, departmentId };
    case "person":
      return { scope, id: cadreId, departmentId, unitId: sendingUnitId };
    case "candidate":
      return { scope, id: target.candidateId, departmentId, sendingUnitId, cadreId };
    case "panel":
      return { scope, id: target.panelId, departmentId };
    case "account":
      return { scope, id: target.accountId, departmentId };
    case "department":
      return { scope, id: departmentId };
    case "ownPerson":
      return { scope: "person", id: viewer.personId, departmentId: viewer.departmentId, unitId: viewer.unitId };
    case "ownAccount":
      return { scope: "account", id: viewer.accountId, departmentId: viewer.departmentId };
  }
}

const attemptOf = (file: string): { command: AnyCommand; attempt: Attempt } => {
  const [command, attempt] = [commands.get(file), MATRIX[file]];
  if (!command || !attempt) throw new Error(`${file} is not in the matrix`);
  return { command, attempt };
};
const aims = ({ aimless }: Attempt) => (aimless ? (["own"] as const) : (["own", "other", "elsewhere"] as const));
const cases = (file: string) => {
  const { command, attempt } = attemptOf(file);
  return aims(attempt).flatMap((aim) =>
    ROLES.map((role) => {
      const [viewer, target] = [viewers[role], targets[aim]];
      const scope = scopeOf(attempt, target, viewer);
      const may = can(viewer, command.permission, scope as never);
      const reads = can(viewer, READS[scope.scope], scope as never);
      return { command, attempt, aim, role, viewer, input: attempt.input(target, viewer), may, reads };
    }),
  );
};

/** Every row of every table but the audit log's, as one word each. */
async function fingerprint(): Promise<Record<string, string>> {
  const tables = await db.owner.$queryRaw<{ name: string }[]>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in ('audit_entry', '_prisma_migrations')`;
  const parts = tables.map(
    ({ name }) =>
      `select '${name}' as name, md5(coalesce(string_agg(t::text, ',' order by t::text), '')) as mark from "${name}" t`,
  );
  const rows = await db.owner.$queryRawUnsafe<{ name: string; mark: string }[]>(parts.join(" union all "));
  return Object.fromEntries(rows.map(({ name, mark }) => [name, mark]));
}
const deniedRows = (event: string) => db.owner.auditEntry.count({ where: { event, outcome: "denied" } });

test("E1: every command is in the matrix, and the matrix names no other", () => {
  expect(files.filter((file) => !PARTS.includes(file))).toEqual(Object.keys(MATRIX).sort());
  expect([...commands.keys()], "a command's constant is named as its file").toEqual(known);
});

test("E1: every verb of the policy is a command's, and every other permission a read", () => {
  const carried = new Set([...commands.values()].map((one) => one.permission as string));
  const silent = Object.keys(MAY).filter((permission) => !carried.has(permission));
  expect(silent.sort()).toEqual([...READ_ONLY, ...NO_VERB].sort());
});

describe("E1, E2: who may not, changes nothing, learns nothing, and is logged", () => {
  test.each(known)("%s", async (file) => {
    const { command } = attemptOf(file);
    const denied = cases(file).filter((one) => !one.may);
    const before = { rows: await fingerprint(), denied: await deniedRows(command.permission) };
    const wrong: string[] = [];
    for (const { attempt, aim, role, viewer, input, reads } of denied) {
      const answer = await perform(command, input, { viewer, clock });
      const posts = holdersOf(command.permission).join(",");
      const told =
        answer.status === "refused" && answer.refusal.code === "postMayNot" && answer.refusal.facts.posts === posts;
      const unknown = answer.status === "notFound";
      const right = reads ? told || (attempt.hidden === true && unknown) : unknown;
      if (!right) wrong.push(`${role} on ${aim}: ${JSON.stringify(answer)}`);
    }
    expect(wrong).toEqual([]);
    expect(await fingerprint()).toEqual(before.rows);
    expect(await deniedRows(command.permission)).toBe(before.denied + denied.length);
  });
});

describe("E1: what does not exist is not found, whoever asks", () => {
  test.each(known.filter((file) => !MATRIX[file]?.aimless))("%s", async (file) => {
    const { command, attempt } = attemptOf(file);
    for (const role of ROLES) {
      const viewer = viewers[role];
      const input = attempt.input(targets.none, viewer);
      expect(await perform(command, input, { viewer, clock }), role).toEqual({ status: "notFound" });
    }
  });
});

describe("E4: nobody acts in a matter in which they are the cadre, whatever post they wear", () => {
  const onPlacements = known.filter((file) => MATRIX[file]?.scope === "placement");
  test.each(onPlacements)("%s", async (file) => {
    const { command, attempt } = attemptOf(file);
    const target = targets.own;
    const wrong: string[] = [];
    // a mentor's reach is by who they are, and nobody guides themselves (H2); the cadre's hat is the cadre's own part
    for (const role of holdersOf(command.permission).filter((one) => one !== "cadre" && one !== "mentor")) {
      const viewer = { ...viewers[role], personId: target.cadreId };
      const answer = await perform(command, attempt.input(target, viewer), { viewer, clock });
      const right = answer.status === "refused" && answer.refusal.code === "actsOnOwn";
      if (!right) wrong.push(`${role}: ${JSON.stringify(answer)}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe("E4: nobody takes the department's part in a selection in which they stand", () => {
  test.each([...SELECTING])("%s", async (permission) => {
    const { own } = targets;
    const verbs = known.filter((file) => commands.get(file)?.permission === permission);
    expect(verbs).not.toEqual([]);
    for (const file of verbs)
      for (const role of holdersOf(permission).filter((one) => REACH[one] === "department")) {
        const { command, attempt } = attemptOf(file);
        const viewer = { ...viewers[role], personId: own.cadreId };
        const answer = await perform(command, attempt.input(own, viewer), { viewer, clock });
        expect(answer, `${file} as ${role}`).toMatchObject({ refusal: { rule: "E4", code: "standsInProgramme" } });
      }
  });

  test("and every other right of the department's on a programme, a candidate or a panel is known to be none", () => {
    const rest = (Object.keys(MAY) as Permission[]).filter(
      (permission) =>
        ["programme", "candidate", "panel"].includes(MAY[permission].scope) &&
        holdersOf(permission).some((one) => REACH[one] === "department") &&
        !permission.endsWith(".read") &&
        !SELECTING.has(permission),
    );
    // the programme itself, one placement, and what a job lays down of a plan somebody else asked for
    expect(rest.toSorted()).toEqual([
      ...["placement.prepare", "placement.takeOver", "plan.settle"],
      ...["programme.close", "programme.decide", "programme.duplicate", "programme.prepare"],
    ]);
  });
});

describe("E1: who may, is answered by the rules alone", () => {
  test.each(known)("%s", async (file) => {
    const allowed = cases(file).filter((one) => one.may);
    expect(allowed.length).toBeGreaterThan(0);
    const wrong: string[] = [];
    for (const { command, aim, role, viewer, input } of allowed) {
      const answer = await perform(command, input, { viewer, clock });
      const shut =
        answer.status === "notFound" || (answer.status === "refused" && answer.refusal.code === "postMayNot");
      if (shut) wrong.push(`${role} on ${aim}: ${JSON.stringify(answer)}`);
    }
    expect(wrong).toEqual([]);
  });
});

test("E2: the log keeps no confidential text, however the attempt ended", async () => {
  const kept = await db.owner.$queryRaw<{ event: string; changes: string }[]>`
    select distinct event, changes::text as changes from audit_entry`;
  // an id or a hash may hold four digits of a mark by chance
  const BY_CHANCE = /[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}|"hash": "[^"]*"/g;
  const told = kept.filter(({ changes }) => {
    const text = changes.replaceAll(BY_CHANCE, "");
    return CONFIDENTIAL.some((one) => text.includes(one));
  });
  expect(kept.length).toBeGreaterThan(files.length);
  expect(told).toEqual([]);
});

test("E2: after all these attempts the log's chain is whole", async () => {
  const [verified] = await db.owner.$queryRaw<{ checked: bigint; broken_at: bigint | null }[]>`
    select * from app.verify_audit()`;
  expect(verified).toEqual({ checked: BigInt(await db.owner.auditEntry.count()), broken_at: null });
});
