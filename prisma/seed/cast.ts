import { randomUUID } from "node:crypto";
import type { PrismaClient } from "@/generated/prisma/client";
import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import { checkCharacter } from "@/lib/domain/id-number";
import type { Role, Standing } from "@/lib/domain/vocabulary";
import { hashPassword } from "@/lib/platform/auth/password";
import { columnOf } from "@/lib/platform/days";
import { pinyinOf, pinyinOfUnit } from "@/lib/platform/pinyin";
import type { PersonViewer } from "@/lib/platform/viewer";
import demo from "./accounts.json";
import { LONG_AGO } from "./builders";
import { type CandidateSketch, NEXT_CANDIDATES, OTHER_CANDIDATES } from "./content/candidates";
import { CADRES, type CadreSketch, KEEPERS } from "./content/names";
import { PLANS } from "./content/plan";
import { SCORERS } from "./content/scorers";
import { HOSTS, REGIONS, SENDING, type UnitSketch } from "./content/units";

/** Everyone of the invented city, as the viewers they act as. */
export type Cast = {
  owner: PrismaClient;
  departmentId: string;
  staff: PersonViewer;
  leader: PersonViewer;
  /** Of the interviews, in the order of their seats. */
  scorers: readonly PersonViewer[];
  units: Map<string, UnitCast>;
  cadres: Map<string, { personId: string; viewer: PersonViewer }>;
  /** Those put forward who are not placed, by name: people of their units, without accounts. */
  candidates: Map<string, { personId: string }>;
};
export type UnitCast = {
  id: string;
  leaderIds: string[];
  liaison: PersonViewer;
  secretary: PersonViewer;
  hostLeader: PersonViewer;
  mentor: PersonViewer;
};

type Writer = ReturnType<typeof writerFor>;

/** Rows are gathered and written once: people and units stand before anyone acts. */
function writerFor(owner: PrismaClient, departmentId: string, hashes: { demo: string; closed: string }) {
  const rows = {
    unit: [] as Parameters<typeof owner.unit.create>[0]["data"][],
    person: [] as { id: string; departmentId: string; unitId: string | null; phone: string | null }[],
    directoryEntry: [] as {
      personId: string;
      departmentId: string;
      name: string;
      pinyin: string;
      initials: string;
      unitId: string | null;
      title: string | null;
    }[],
    account: [] as { id: string; departmentId: string; personId: string; name: string; passwordHash: string }[],
    post: [] as {
      id: string;
      departmentId: string;
      personId: string;
      unitId: string | null;
      role: Role;
      fromOn: Date;
    }[],
  };
  const person = (name: string, unitId: string | null, title: string | null): string => {
    const id = randomUUID();
    rows.person.push({ id, departmentId, unitId, phone: null });
    rows.directoryEntry.push({ personId: id, departmentId, name, ...pinyinOf(name), unitId, title });
    return id;
  };
  const accounts = new Map<string, string>();
  const viewer = (role: Role, personId: string, unitId: string | null): PersonViewer => {
    const postId = randomUUID();
    // Who holds two posts signs in wearing the older one: the order here is the order of a working day.
    const worn = rows.post.filter((post) => post.personId === personId).length;
    let accountId = accounts.get(personId);
    if (!accountId) {
      accountId = randomUUID();
      accounts.set(personId, accountId);
      const entry = rows.directoryEntry.find((e) => e.personId === personId);
      const own = demo.accounts.find((a) => a.name === entry?.name && a.role === role);
      rows.account.push({
        id: accountId,
        departmentId,
        personId,
        name: own?.account ?? `${entry?.pinyin.replace(/[^a-z]/g, "")}${rows.account.length}`,
        passwordHash: own ? hashes.demo : hashes.closed,
      });
    }
    rows.post.push({ id: postId, departmentId, personId, unitId, role, fromOn: columnOf(addDays(LONG_AGO, worn)) });
    return {
      kind: "person",
      role,
      departmentId,
      accountId,
      personId,
      unitId,
      guides: [],
      panels: [],
      postId,
      sessionId: "seed",
      address: null,
    };
  };
  return { rows, person, viewer };
}

/** Writes the department, its units, leaders, keepers and cadres; answers them as a cast. */
export async function aCast(owner: PrismaClient): Promise<Cast> {
  const departmentId = randomUUID();
  const hashes = { demo: await hashPassword(demo.password), closed: await hashPassword(randomUUID()) };
  const writer = writerFor(owner, departmentId, hashes);
  const regionIds = new Map(REGIONS.map((name) => [name, randomUUID()]));
  const leaderRows: { departmentId: string; unitId: string; personId: string; title: string; fromOn: Date }[] = [];
  const keepers = [...KEEPERS];
  const units = new Map<string, UnitCast>();
  const special = (unit: UnitSketch, sending: boolean) =>
    sending && unit.shortName === "市发展改革委"
      ? "孙洁"
      : !sending && unit.name === "松峦县白石坡镇"
        ? "罗小满"
        : null;
  for (const name of ["孙洁", "罗小满"]) keepers.splice(keepers.indexOf(name), 1);

  for (const sketch of [...SENDING, ...HOSTS]) {
    const id = randomUUID();
    const { name, shortName, kind, region } = sketch;
    writer.rows.unit.push({
      id,
      departmentId,
      name,
      shortName: shortName ?? null,
      kind,
      regionId: regionIds.get(region) ?? null,
      ...pinyinOfUnit(name, shortName),
    });
    units.set(
      name,
      castUnit(
        writer,
        id,
        sketch,
        special(sketch, SENDING.includes(sketch)) ?? (keepers.shift() as string),
        leaderRows,
        departmentId,
      ),
    );
  }
  const staff = writer.viewer("departmentStaff", writer.person("周若敏", null, "干部一科科长"), null);
  const leader = writer.viewer("departmentLeader", writer.person("严正平", null, "副部长"), null);
  const scorers = SCORERS.map(([name, title]) => writer.viewer("scorer", writer.person(name, null, title), null));
  writer.viewer("auditor", writer.person("鲁明镜", null, "机关纪委书记"), null);
  writer.viewer("systemAdministrator", writer.person("祁远", null, "信息管理岗"), null);

  await owner.department.create({ data: { id: departmentId, name: "中共栖云市委组织部", area: "栖云市" } });
  await owner.region.createMany({ data: [...regionIds].map(([name, id]) => ({ id, departmentId, name })) });
  await owner.unit.createMany({ data: writer.rows.unit as never });
  const cadres = castCadres(writer, units);
  const sketches: (CadreSketch & { from: string })[] = [
    ...CADRES.map((sketch) => ({ ...sketch, from: sendsWhom(sketch.name) })),
    ...OTHER_CANDIDATES,
    ...NEXT_CANDIDATES,
  ];
  const candidates = castCandidates(writer, units, [...OTHER_CANDIDATES, ...NEXT_CANDIDATES]);
  const profiles = sketches.map((sketch, place) =>
    profileOf(sketch, place, {
      departmentId,
      personId: (cadres.get(sketch.name) ?? candidates.get(sketch.name))?.personId as string,
      unitId: units.get(sketch.from)?.id as string,
    }),
  );
  await owner.person.createMany({ data: writer.rows.person });
  await owner.directoryEntry.createMany({ data: writer.rows.directoryEntry });
  await owner.unitLeader.createMany({ data: leaderRows });
  await owner.account.createMany({ data: writer.rows.account });
  await owner.post.createMany({ data: writer.rows.post });
  await owner.identity.createMany({
    data: profiles.map(({ personId }, i) => ({
      personId,
      departmentId,
      idNumber: idNumberOf(sketches[i] as CadreSketch, i),
    })),
  });
  await owner.cadreProfile.createMany({ data: profiles });
  return { owner, departmentId, staff, leader, scorers, units, cadres, candidates };
}

function castUnit(
  writer: Writer,
  id: string,
  sketch: UnitSketch,
  keeper: string,
  leaderRows: { departmentId: string; unitId: string; personId: string; title: string; fromOn: Date }[],
  departmentId: string,
): UnitCast {
  const leaderIds = sketch.leaders.map(([name, title]) => {
    const personId = writer.person(name, id, title);
    leaderRows.push({ departmentId, unitId: id, personId, title, fromOn: columnOf(LONG_AGO) });
    return personId;
  });
  const [first, second] = [leaderIds[0] as string, (leaderIds[1] ?? leaderIds[0]) as string];
  const keeperId = writer.person(keeper, id, sketch.kind === "township" ? "党政办主任" : "人事科科长");
  // One keeper serves a unit that both sends and hosts: two posts, one hat at a time.
  return {
    id,
    leaderIds,
    ...(keeper === "罗小满"
      ? {
          secretary: writer.viewer("hostSecretary", keeperId, id),
          liaison: writer.viewer("sendingLiaison", keeperId, id),
        }
      : {
          liaison: writer.viewer("sendingLiaison", keeperId, id),
          secretary: writer.viewer("hostSecretary", keeperId, id),
        }),
    hostLeader: writer.viewer("hostLeader", first, id),
    mentor: writer.viewer("mentor", second, id),
  };
}

/** The unit that sends one of the year's cadres. */
const sendsWhom = (name: string): string => PLANS.find((p) => p.cadre === name)?.from ?? "栖云市统计局";

/** The cadres as people of their sending unit, each with an account. */
function castCadres(writer: Writer, units: Cast["units"]): Cast["cadres"] {
  return new Map(
    CADRES.map(({ name, rank }) => {
      const unitId = units.get(sendsWhom(name))?.id as string;
      const personId = writer.person(name, unitId, rank);
      return [name, { personId, viewer: writer.viewer("cadre", personId, unitId) }];
    }),
  );
}

function castCandidates(
  writer: Writer,
  units: Cast["units"],
  sketches: readonly CandidateSketch[],
): Cast["candidates"] {
  return new Map(
    sketches.map(({ name, rank, from }) => [
      name,
      { personId: writer.person(name, units.get(from)?.id as string, rank) },
    ]),
  );
}

const EDUCATION = ["大学", "研究生", "大学", "大学", "研究生"];
const DEGREE = ["管理学学士", "经济学硕士", "工学学士", "法学学士", "农学硕士"];

function profileOf(
  { name, sex, born, rank, from }: CadreSketch & { from: string },
  place: number,
  keys: { departmentId: string; personId: string; unitId: string },
) {
  const standing: Standing = /集团/.test(from)
    ? "enterpriseStaff"
    : /学院|中心/.test(from)
      ? "institutionStaff"
      : /团|林业/.test(from)
        ? "participating"
        : "civilServant";
  return {
    ...keys,
    sex,
    birthMonth: born,
    ethnicity: name.includes("·") ? "维吾尔族" : place % 13 === 7 ? "土家族" : "汉族",
    partyStatus: place % 11 === 8 ? ("none" as const) : ("member" as const),
    startedWorkOn: columnOf(calendarDate(`${Number(born.slice(0, 4)) + 23}-08-01`)),
    rank,
    standing,
    education: EDUCATION[place % 5],
    degree: DEGREE[place % 5],
  };
}

/** A valid ID number of the unassigned region 990101: checksum right, and nobody's. */
export function idNumberOf({ born, sex }: CadreSketch, place: number): string {
  const day = String(3 + (place % 25)).padStart(2, "0");
  const order = String(100 + place * 2 + (sex === "male" ? 1 : 0));
  const body = `990101${born.replace("-", "")}${day}${order}`;
  return body + checkCharacter(body);
}
