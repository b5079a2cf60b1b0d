/** A million people of one department, a hundred thousand of another, made by the database itself over the data of the talks. */
import { pinyinOf } from "@/lib/platform/pinyin";
import type { BenchDatabase } from "./bench-database";
import { idOf, PLACEMENTS, UNITS } from "./talks-data";

export const PEOPLE = 1_000_000;
const ELSEWHERE = 100_000;
/** Who is only in the other department, and a name made of the same characters that nobody has. */
export const HIDDEN = "漆雕望舒";
export const NOBODY = "漆雕舒望";

const keeper = (n: number) => ({
  accountId: idOf("leader", n),
  postId: idOf("leader", n + 10),
  personId: idOf("person", n),
});
/** Who is in the department, at no unit of the bench's host, and a name nobody has. */
export const HIDDEN_HERE = "令狐望舒";
export const NOBODY_HERE = "令狐舒望";
/** Of the department, and of a host of fifty placements and five hundred people. */
export const STAFF = { ...keeper(900_001), unitId: null };
export const HOST = { ...keeper(900_002), unitId: idOf("unit", 700) };

const SURNAMES = [
  ..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文",
];
const GIVEN = [
  ..."伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰萍红建国文辉力志永健世广义兴良海山仁波宁贵福生龙元全胜学祥才发武新利清飞彬富顺信子浩茂进有坚和彪博诚先敬震振壮会思群豪心邦承乐绍功松善厚庆民友裕河哲江亮政谦亨奇固之轮翰朗伯宏言若鸣朋斌梁栋维启克伦翔旭鹏泽晨辰士以家致树炎德行时泰盛雄琛钧冠策腾楠榕风航弘",
];

/** The characters with their spelling, numbered from 0. */
const syllables = (name: string, characters: readonly string[]) => `
    create temp table ${name} as select * from (values
      ${characters.map((one, n) => `(${n}, '${one}', '${pinyinOf(one).pinyin}', '${pinyinOf(one).initials}')`).join(",")}) t (n, c, p, i);`;

/** Call after `loadTalks`, whose cadres are the first of the million. */
export async function loadPeople(database: BenchDatabase): Promise<void> {
  const [here, elsewhere] = [idOf("department", 1), idOf("department", 2)];
  const person = (n: string) => `('${idOf("person", 1).slice(0, 24)}' || lpad((${n})::text, 12, '0'))::uuid`;
  const unit = (n: string) => `('${idOf("unit", 1).slice(0, 24)}' || lpad((${n})::text, 12, '0'))::uuid`;
  const [hidden, hiddenHere] = [pinyinOf(HIDDEN), pinyinOf(HIDDEN_HERE)];
  // Numbers are spread by primes: few surnames are most people's, and names repeat as they do in life.
  await database.load(`
    create temp table kept as select indexname, indexdef from pg_indexes where tablename = 'directory_entry' and indexname like 'directory_entry_%' and indexname <> 'directory_entry_pkey';
    do $$ declare one text; begin for one in select indexname from kept loop execute format('drop index %I', one); end loop; end $$;
    ${syllables("surname", SURNAMES)}
    ${syllables("given", GIVEN)}
    insert into department (id, name, area) values ('${elsewhere}', '松峦市委组织部', '松峦市');
    create temp table made as
      select m.n, s.c || a.c || coalesce(b.c, '') as name, s.p || a.p || coalesce(b.p, '') as pinyin, s.i || a.i || coalesce(b.i, '') as initials
      from generate_series(1, ${PEOPLE + ELSEWHERE}) m (n)
      join surname s on s.n = floor(power((m.n::bigint * 7919 % 100003) / 100003.0, 2.5) * ${SURNAMES.length})
      join given a on a.n = m.n::bigint * 104729 % 1299709 % ${GIVEN.length}
      left join given b on m.n % 5 > 0 and b.n = m.n::bigint * 15485863 % 32452843 % ${GIVEN.length};
    insert into person (id, department_id, unit_id)
      select ${person("n")}, case when n <= ${PEOPLE} then '${here}' else '${elsewhere}' end::uuid, case when n <= ${PEOPLE} then ${unit(`1 + n % ${UNITS}`)} end from made;
    insert into directory_entry (person_id, department_id, name, pinyin, initials, unit_id, title)
      select ${person("n")}, case when n <= ${PEOPLE} then '${here}' else '${elsewhere}' end::uuid, name, pinyin, initials,
        case when n <= ${PEOPLE} then ${unit(`1 + n % ${UNITS}`)} end, '四级主任科员' from made;
    update directory_entry set name = '${HIDDEN}', pinyin = '${hidden.pinyin}', initials = '${hidden.initials}' where person_id = ${person(`${PEOPLE + 1}`)};
    update directory_entry set name = '${HIDDEN_HERE}', pinyin = '${hiddenHere.pinyin}', initials = '${hiddenHere.initials}' where person_id = ${person("500000")};
    insert into account (id, department_id, person_id, name, password_hash) values
      ('${STAFF.accountId}', '${here}', '${STAFF.personId}', 'bench-staff', 'none'), ('${HOST.accountId}', '${here}', '${HOST.personId}', 'bench-host', 'none');
    insert into post (id, department_id, person_id, unit_id, role, from_on) values
      ('${STAFF.postId}', '${here}', '${STAFF.personId}', null, 'departmentStaff', '2015-01-01'),
      ('${HOST.postId}', '${here}', '${HOST.personId}', '${HOST.unitId}', 'hostSecretary', '2015-01-01');
    insert into identity (person_id, department_id, id_number)
      select ${person("n")}, '${here}', '99010119' || lpad(n::text, 10, '0') from generate_series(1, ${PLACEMENTS}) n;
    set maintenance_work_mem = '512MB';
    do $$ declare one text; begin for one in select indexdef from kept loop execute one; end loop; end $$;`);
  await database.load("vacuum analyze");
}
