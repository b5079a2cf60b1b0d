import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { refusal } from "@/lib/domain/refusal";
import { submitReport as submit } from "@/lib/domain/reporting";
import { loadCalendar } from "@/lib/platform/calendar";
import { id, whole } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadPlacement } from "../../placements/facts";
import { reportsDue, reportVersionsOf, saveReport } from "../report-facts";
import { reportContent } from "./submit-report";

/** O1, O9: a submitted report stays as it is; the correction is a new version that cites it, with deliveries of its own. */
export const correctReport = command({
  permission: "report.correct",
  input: z.object({ placementId: id, period: whole(1, 12), ...reportContent }),
  locks: ({ placementId }) => [`placement:${placementId}`],
  timeout: 10_000,
  load: async (tx, { placementId, period }) => {
    const placement = await loadPlacement(tx, placementId);
    if (!placement) return null;
    const due = (await reportsDue(tx, placement)).find((one) => one.number === period) ?? null;
    const versions = await reportVersionsOf(tx, placementId);
    const calendar = await loadCalendar(tx, placement.keys.departmentId);
    const version = Math.max(0, ...versions.filter((one) => one.period === period).map((one) => one.number));
    return { scope: placement.scope, subject: { placement, due, versions, calendar }, version };
  },
  decide: ({ placement, due, versions, calendar }, { work, study, life, thought }, { clock }) => {
    if (!due) return refuse(refusal("reportPeriodUnknown"));
    const draft = { work, study, life, thought };
    const decided = submit(placement.facts, due, versions, draft, true, clock.today());
    return decided.ok ? accept({ keys: placement.keys, calendar, draft, ...decided.value }) : decided;
  },
  save: (tx, report, { clock }) => saveReport(tx, report, clock),
});
