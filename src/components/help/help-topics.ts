import type { RuleId } from "@/lib/domain/vocabulary";
import type { Chapter } from "@/lib/wording/chapters";

/** Where the handbook speaks of a page, and the rules that matter on it. */
export type Topic = { readonly chapter: Chapter; readonly anchor: string; readonly rules: readonly RuleId[] };
const on = (chapter: Chapter, anchor: string, ...rules: RuleId[]): Topic => ({ chapter, anchor, rules });

/** Every page inside the frame. Null: a page that explains itself. A page of the build that is not here fails a test. */
export const HELP: Readonly<Record<string, Topic | null>> = {
  "/": on("todo", "order", "E3", "E5"),
  "/account": on("account", "sessions", "E2"),
  "/account/password": on("account", "password", "E2"),
  "/rules": on("rules", "how"),
  "/help": null,
  "/help/news": null,
  "/help/[chapter]": null,
  "/search": on("start", "search", "E1", "E2"),
  "/batches": on("start", "lists", "E2"),
  "/design": null,
  "/placements": on("start", "lists", "E1"),
  "/placements/new": on("placing", "new", "S2", "S3", "S4", "S6", "T2", "T4"),
  "/placements/[placementId]": on("year", "overview", "T1", "T3", "E1"),
  "/placements/[placementId]/arrival": on("host", "arrival", "T1", "H1", "H2"),
  "/placements/[placementId]/assessments": on("ending", "assessments", "O10"),
  "/placements/[placementId]/baseline": on("reviewing", "baseline", "O4"),
  "/placements/[placementId]/breaches": on("ending", "breaches", "O8"),
  "/placements/[placementId]/cancel": on("placing", "cancel", "T1"),
  "/placements/[placementId]/close": on("ending", "close", "O3", "O8"),
  "/placements/[placementId]/decide": on("placing", "decide", "S2", "S6", "E4"),
  "/placements/[placementId]/end-early": on("ending", "early", "T1", "O3", "E4"),
  "/placements/[placementId]/mentor": on("host", "mentor", "H2"),
  "/placements/[placementId]/outcome": on("ending", "outcome", "O8", "E4"),
  "/placements/[placementId]/reports/[period]": on("cadre", "reports", "O1", "O9"),
  "/placements/[placementId]/reviews/[kind]": on("reviewing", "sign", "O3", "O5"),
  "/placements/[placementId]/reviews/[kind]/correct": on("reviewing", "correct", "O9"),
  "/placements/[placementId]/standing": on("sending", "kept", "T3"),
  "/placements/[placementId]/start": on("placing", "start", "T1"),
  "/placements/[placementId]/talks": on("host", "talks", "H3"),
  "/placements/[placementId]/talks/new": on("host", "talks", "H3"),
  "/talks": on("host", "talks", "H3"),
  "/talks/new": on("host", "talks", "H3"),
  "/talks/logged": on("host", "talks", "H3"),
  "/messages": on("todo", "order", "E1"),
  "/programmes/[programmeId]/year": on("year", "overview", "E3", "H3"),
  "/deliveries/[deliveryId]": on("sending", "receipts", "O1", "O5", "O9"),
  "/reviews": on("reviewing", "parts", "O3", "O5"),
  "/programmes": on("programmes", "programme", "S2"),
  "/programmes/new": on("programmes", "programme", "S2", "O4"),
  "/programmes/calendar": on("programmes", "calendar", "E3"),
  "/programmes/[programmeId]": on("programmes", "programme", "S2", "S4"),
  "/programmes/[programmeId]/approve": on("programmes", "approval", "S2"),
  "/programmes/[programmeId]/close": on("programmes", "closing", "S2"),
  "/programmes/[programmeId]/edit": on("programmes", "programme", "S2", "O4"),
  "/programmes/[programmeId]/selection": on("programmes", "selection", "S1", "S5", "S6"),
  "/programmes/[programmeId]/selection/edit": on("programmes", "selection", "S1", "S5", "S6"),
  "/programmes/[programmeId]/selection/nominate": on("programmes", "candidates", "S1", "S6"),
  "/programmes/[programmeId]/selection/exam": on("programmes", "exam", "S5", "S1"),
  "/programmes/[programmeId]/selection/ranking": on("programmes", "ranking", "S5", "S1"),
  "/programmes/[programmeId]/selection/figures": on("programmes", "figures", "S1", "E1"),
  "/programmes/[programmeId]/duplicate": on("programmes", "duplicate", "S1", "S2", "O4"),
  "/programmes/[programmeId]/plan": on("programmes", "plan", "S2", "S4", "S6", "T2"),
  "/programmes/[programmeId]/selection/panels": on("programmes", "panels", "S1", "S5", "E4"),
  "/programmes/[programmeId]/selection/meetings": on("programmes", "meetings", "S1", "S2"),
  "/programmes/[programmeId]/selection/list": on("programmes", "decided-list", "S1", "S2", "E1"),
  "/meetings/[meetingId]": on("programmes", "meetings", "S1", "S2"),
  "/candidates/[candidateId]/inspection": on("programmes", "inspection", "S1", "E1"),
  "/candidates/[candidateId]": on("programmes", "candidates", "S1", "S6", "E1"),
  "/panels": on("scorer", "mark", "S5", "E1"),
  "/panels/[panelId]": on("scorer", "mark", "S5", "E1"),
  "/panels/[panelId]/edit": on("programmes", "panels", "S5", "E4"),
  "/positions": on("programmes", "positions", "S4"),
  "/positions/new": on("programmes", "positions", "S4"),
  "/positions/[positionId]": on("programmes", "positions", "S4", "O4"),
  "/units": on("importing", "units", "H1"),
  "/units/new": on("importing", "units", "E4"),
  "/units/[unitId]": on("host", "first-responsible", "H1", "H2"),
  "/units/[unitId]/edit": on("importing", "units", "E4"),
  "/units/[unitId]/first-responsible": on("host", "first-responsible", "H1"),
  "/units/[unitId]/leaders": on("host", "leaders", "H1", "H2"),
  "/units/[unitId]/mentor": on("host", "mentor", "H2"),
  "/people": on("importing", "people", "E1"),
  "/people/new": on("importing", "people", "E1", "E2"),
  "/people/[personId]": on("importing", "id-number", "E1", "E2"),
  "/people/[personId]/contact": on("importing", "people", "E1"),
  "/people/[personId]/edit": on("importing", "people", "E1", "E2"),
  "/imports": on("importing", "upload", "T4"),
  "/imports/new": on("importing", "upload", "T4"),
  "/imports/[batchId]": on("importing", "faults", "T4"),
  "/accounts": on("administrator", "open", "E1"),
  "/accounts/new": on("administrator", "open", "E1"),
  "/accounts/[accountId]": on("administrator", "grant", "E1", "E2"),
  "/audit": on("auditor", "read", "E2"),
};

const ROUTES = Object.keys(HELP).map((route) => ({ route, parts: route.split("/") }));

/** What helps on the page of an address; a word of the address counts before a place for one (`/placements/new`). */
export function topicOf(path: string): Topic | null {
  const asked = path.split("/");
  const fits = ROUTES.filter(
    ({ parts }) =>
      parts.length === asked.length && parts.every((part, at) => part.startsWith("[") || part === asked[at]),
  );
  const fixed = ({ parts }: { parts: string[] }) => parts.filter((part) => !part.startsWith("[")).length;
  const best = fits.sort((a, b) => fixed(b) - fixed(a))[0];
  return best ? (HELP[best.route] ?? null) : null;
}
