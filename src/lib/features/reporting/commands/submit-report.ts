import { z } from "zod";
import { accept, refuse } from "@/lib/domain/decision";
import { refusal } from "@/lib/domain/refusal";
import { submitReport as submit } from "@/lib/domain/reporting";
import { loadCalendar } from "@/lib/platform/calendar";
import { id, text, whole } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadPlacement } from "../../placements/facts";
import { reportsDue, reportVersionsOf, saveReport } from "../report-facts";

/** O1: what a report says, in four parts. */
export const reportContent = { work: text(4000), study: text(4000), life: text(4000), thought: text(4000) };

/** O1: the cadre submits the report of a period; it goes to department, sending unit and host in the same transaction. */
export const submitReport = command({
  permission: "report.submit",
  input: z.object({ placementId: id, period: whole(1, 12), ...reportContent }),
  locks: ({ placementId }) => [`placement:${placementId}`],
  timeout: 10_000,
  load: async (tx, { placementId, period }) => {
    const placement = await loadPlacement(tx, placementId);
    if (!placement) return null;
    const due = (await reportsDue(tx, placement)).find((one) => one.number === period) ?? null;
    const versions = await reportVersionsOf(tx, placementId);
    const calendar = await loadCalendar(tx, placement.keys.departmentId);
    return { scope: placement.scope, subject: { placement, due, versions, calendar } };
  },
  decide: ({ placement, due, versions, calendar }, { work, study, life, thought }, { clock }) => {
    if (!due) return refuse(refusal("reportPeriodUnknown"));
    const draft = { work, study, life, thought };
    const decided = submit(placement.facts, due, versions, draft, false, clock.today());
    return decided.ok ? accept({ keys: placement.keys, calendar, draft, ...decided.value }) : decided;
  },
  save: (tx, report, { clock }) => saveReport(tx, report, clock),
});
