import type { CalendarDate } from "@/lib/domain/calendar-date";
import { addMaterial } from "@/lib/features/selection/commands/add-material";
import { prepareMeeting } from "@/lib/features/selection/commands/prepare-meeting";
import { recordInspection } from "@/lib/features/selection/commands/record-inspection";
import { recordMeeting } from "@/lib/features/selection/commands/record-meeting";
import type { Cast } from "./cast";
import { does } from "./diary";

const TEAMS = ["第一考察组", "第二考察组", "第三考察组"];
const CONCLUSIONS = [
  "政治坚定，熟悉本职业务，群众基础好，同意列为考察合格人选。",
  "作风踏实，能吃苦，基层经历偏少，正需要到乡镇锻炼，同意列为考察合格人选。",
  "思路清楚，协调能力较强，遇急事稍欠沉稳，总体合格，同意列入。",
];
const HEARD = [
  "交办的事有着落，同事愿意和他搭班；希望多到一线。",
  "平时话不多，材料扎实，去年牵头的改革事项按期办结。",
  "能主动补位，防汛期间连续值守，家里支持去乡镇。",
];
const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T;

/** S1: the teams inspect these candidates: a talk with those around them, a look into the archive, a conclusion. */
export async function tellInspections(
  cast: Cast,
  day: CalendarDate,
  { from, to, candidates }: { from: CalendarDate; to: CalendarDate; candidates: readonly string[] },
): Promise<void> {
  for (const [at, candidateId] of candidates.entries()) {
    const material = { candidateId, heldOn: from };
    const talk = { kind: "conversation", source: "所在科室同事3人", content: pick(HEARD, at) };
    const archive = {
      kind: "archive",
      source: "干部人事档案",
      content: "“三龄两历一身份”记载一致，未发现影响使用的问题。",
    };
    await does(cast.staff, day, addMaterial, { ...material, ...talk });
    if (at % 2 === 0) await does(cast.staff, day, addMaterial, { ...material, ...archive });
    const team = pick(TEAMS, at);
    await does(cast.staff, day, recordInspection, { candidateId, from, to, team, conclusion: pick(CONCLUSIONS, at) });
  }
}

/** S1, S2: the deciding body meets over these candidates and passes all but those told otherwise. */
export async function tellMeeting(
  cast: Cast,
  day: CalendarDate,
  told: {
    programmeId: string;
    candidates: readonly string[];
    documentNumber: string;
    notPassed?: ReadonlyMap<string, string>;
  },
): Promise<void> {
  const { programmeId, candidates, documentNumber, notPassed = new Map<string, string>() } = told;
  const agenda = "一、听取市委组织部关于挂职干部选派工作的汇报\n二、研究挂职人选\n三、逐一发表意见并表决";
  const meeting = { programmeId, body: "市委常委会", heldOn: day, agenda, candidateIds: candidates };
  const { meetingId } = await does<{ meetingId: string }>(cast.staff, day, prepareMeeting, meeting);
  const rowOf = (candidateId: string, at: number) => {
    const why = notPassed.get(candidateId);
    if (why) return { inFavour: 3, against: 6, abstained: 1, result: "failed", reason: why };
    const abstained = at % 7 === 3 ? 1 : 0;
    return { inFavour: 10 - abstained, against: 0, abstained, result: "passed" };
  };
  await does(cast.staff, day, recordMeeting, {
    ...{ programmeId, meetingId, heldOn: day, members: 11, present: 10, documentNumber },
    reason: "会议同意列为挂职人选",
    rows: Object.fromEntries(candidates.map((one, at) => [one, rowOf(one, at)])),
  });
}
