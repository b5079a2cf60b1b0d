import type { CadreSketch } from "./names";
import { CADRES, KEEPERS } from "./names";
import { HOSTS, SENDING } from "./units";

/** A made-up young cadre whom a unit puts forward and who is not placed: who they are, where they work, what they would like. */
export type CandidateSketch = CadreSketch & { from: string; wishes: readonly string[] };

const SURNAMES =
  "艾柏包毕卞蔡岑车陈成池崔戴邓窦杜段樊方费冯傅甘高葛龚谷关管郭韩郝何洪侯胡华黄霍纪季贾江姜蒋焦金靳康孔赖兰黎";
const GIVEN_F =
  "晓岚 思琪 雨桐 佳宁 若水 婉清 心怡 语嫣 静姝 梓萱 慧中 文君 春晓 月华 诗韵 采薇 素问 映秋 知夏 念真 依然 兰心 如意 云舒 冬青".split(
    " ",
  );
const GIVEN_M =
  "志刚 明远 浩然 建国 子轩 文韬 景云 思源 立诚 博远 承宇 振东 守正 怀瑾 一鸣 家齐 天佑 海川 俊才 卫华 长风 永康 知非 敬之 望山".split(
    " ",
  );
const RANKS = ["一级科员", "四级主任科员", "三级主任科员", "二级科员", "四级主任科员", "一级科员"];
const LINES = ["产业发展", "基层一线", "综合部门", "项目建设"];

/**
 * So many people, spread over units from the first; `salt` gives another list. Nobody bears a name that another list or the
 * year's own people bear.
 */
const taken = new Set([
  ...CADRES.map((one) => one.name),
  ...KEEPERS,
  ...[...SENDING, ...HOSTS].flatMap((unit) => unit.leaders.map(([name]) => name)),
]);
function sketches(count: number, units: readonly string[], salt: number): CandidateSketch[] {
  const found: CandidateSketch[] = [];
  for (let i = 0; found.length < count; i++) {
    const n = i * 7 + salt * 13;
    const sex = (i * 5 + salt) % 12 < 5 ? "female" : "male";
    const given = sex === "female" ? GIVEN_F : GIVEN_M;
    // the second list takes its surnames from the other end, so that no two people are called the same
    const surname = SURNAMES[salt % 2 ? SURNAMES.length - 1 - (n % SURNAMES.length) : n % SURNAMES.length] ?? "艾";
    const name = surname + (given[(i * 3 + salt) % given.length] ?? "明");
    if (taken.has(name)) continue;
    taken.add(name);
    const year = 1984 + ((i * 11 + salt * 3) % 14);
    found.push({
      ...{ name, sex, born: `${year}-${String(1 + ((i * 5 + salt) % 12)).padStart(2, "0")}` },
      ...{ rank: RANKS[i % RANKS.length] ?? "一级科员", from: units[found.length % units.length] ?? "" },
      wishes: [LINES[i % 4] ?? "基层一线", LINES[(i + 1 + (i % 3)) % 4] ?? "产业发展"].filter(
        (l, at, all) => all.indexOf(l) === at,
      ),
    });
  }
  return found;
}

/** With the twenty who are placed: 114 people of 42 units. Those units that already send one of the twenty send fewer more. */
export const OTHER_CANDIDATES: readonly CandidateSketch[] = sketches(
  94,
  SENDING.map((unit) => unit.name),
  0,
);

/** Of the programme whose selection is under way: 46 people of the first 23 units. */
export const NEXT_CANDIDATES: readonly CandidateSketch[] = sketches(
  46,
  SENDING.slice(0, 23).map((unit) => unit.name),
  1,
);
