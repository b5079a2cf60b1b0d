import type { SettingGround } from "@/lib/domain/selection/registration";
import type { Tx } from "@/lib/platform/db";
import type { LoadedSelection } from "./facts";

/** What stands in a programme when its selection is set; read as the department, whose alone results are. */
export async function settingGround(tx: Tx, { scope, programme }: LoadedSelection): Promise<SettingGround> {
  const where = { programmeId: scope.id };
  const results = await tx.candidateResult.count({ where });
  const scored = { OR: [{ points: { not: null } }, { noScore: { not: null } }] };
  const scores = await tx.examEntry.count({ where: { ...where, ...scored } });
  return {
    ...{ status: programme.status, startsOn: programme.startsOn },
    placements: await tx.placement.count({ where: { ...where, state: { not: "cancelled" } } }),
    candidates: await tx.candidate.count({ where }),
    isJudged: results > 0 || scores > 0,
    isLocked: (await tx.decidedList.count({ where })) > 0,
  };
}
