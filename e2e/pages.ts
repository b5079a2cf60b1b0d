import type { Permission, ScopeName } from "../src/lib/policy/policy";

/**
 * Every page of the application with what opens it. A page that is not here fails the access test, which takes the pages
 * from the build's own manifest. `any`: one of these permissions; null: everyone signed in. `of`: whose id stands in the
 * address. `byParty`: only the party it was delivered to.
 */
export type PageAccess = { any: readonly Permission[] | null; of?: ScopeName; open?: true; byParty?: true };
const open: PageAccess = { any: null, open: true };
const everyone: PageAccess = { any: null };
const ever = (...any: Permission[]): PageAccess => ({ any });
const placement = (...any: Permission[]): PageAccess => ({ any, of: "placement" });
const unit = (...any: Permission[]): PageAccess => ({ any, of: "unit" });
const person = (...any: Permission[]): PageAccess => ({ any, of: "person" });
const programme = (...any: Permission[]): PageAccess => ({ any, of: "programme" });

export const PAGES: Record<string, PageAccess> = {
  "/sign-in": open,
  "/offline": open,
  "/": everyone,
  "/account": everyone,
  "/account/password": everyone,
  "/rules": everyone,
  "/search": everyone,
  "/help": everyone,
  "/help/news": everyone,
  "/help/[chapter]": everyone,
  "/design": everyone,
  "/placements": ever("placement.read"),
  "/placements/new": ever("placement.prepare"),
  "/placements/[placementId]": placement("placement.read"),
  "/placements/[placementId]/arrival": placement("arrival.confirm"),
  "/placements/[placementId]/assessments": placement("assessment.read"),
  "/placements/[placementId]/baseline": placement("baseline.read"),
  "/placements/[placementId]/breaches": placement("breach.read"),
  "/placements/[placementId]/cancel": placement("placement.cancel"),
  "/placements/[placementId]/close": placement("placement.close"),
  "/placements/[placementId]/decide": placement("placement.decide", "kin.declare"),
  "/placements/[placementId]/end-early": placement("placement.endEarly", "earlyEnd.propose"),
  "/placements/[placementId]/mentor": placement("placement.read"),
  "/placements/[placementId]/outcome": placement("outcome.read"),
  "/placements/[placementId]/reports/[period]": placement("report.read"),
  "/placements/[placementId]/reviews/[kind]": placement("review.read"),
  "/placements/[placementId]/reviews/[kind]/correct": placement("review.correct"),
  "/placements/[placementId]/standing": placement("standing.read"),
  "/placements/[placementId]/start": placement("placement.moveStart"),
  "/placements/[placementId]/talks": placement("talk.read"),
  "/placements/[placementId]/talks/new": placement("placement.read"),
  "/talks/new": ever("talk.record"),
  "/deliveries/[deliveryId]": { any: ["report.read"], of: "placement", byParty: true },
  "/talks/logged": ever("talk.record"),
  "/batches": ever("batch.prepare"),
  "/reviews": ever("review.read"),
  "/programmes": ever("programme.read"),
  "/programmes/new": ever("programme.open"),
  "/programmes/calendar": ever("calendar.read"),
  "/programmes/[programmeId]": programme("programme.read"),
  "/programmes/[programmeId]/year": programme("programme.read"),
  "/messages": ever("message.read"),
  "/talks": ever("talk.read"),
  "/programmes/[programmeId]/approve": programme("programme.decide"),
  "/programmes/[programmeId]/close": programme("programme.close"),
  "/programmes/[programmeId]/edit": programme("programme.prepare"),
  "/programmes/[programmeId]/selection": programme("selection.read"),
  "/programmes/[programmeId]/selection/edit": programme("selection.set"),
  "/programmes/[programmeId]/selection/nominate": ever("candidate.nominate"),
  "/programmes/[programmeId]/selection/exam": ever("examScore.enter"),
  "/programmes/[programmeId]/selection/ranking": ever("candidateResult.read"),
  "/programmes/[programmeId]/selection/figures": ever("candidateResult.read"),
  "/programmes/[programmeId]/duplicate": programme("programme.duplicate"),
  "/programmes/[programmeId]/plan": programme("plan.read"),
  "/programmes/[programmeId]/selection/meetings": programme("candidateResult.read"),
  "/programmes/[programmeId]/selection/list": programme("candidateResult.read"),
  "/meetings/[meetingId]": programme("candidateResult.read"),
  "/candidates/[candidateId]/inspection": { any: ["candidateResult.read"], of: "candidate" },
  "/candidates/[candidateId]": { any: ["candidate.read"], of: "candidate" },
  "/panels": ever("panel.read"),
  "/panels/[panelId]": { any: ["panel.read"], of: "panel" },
  "/panels/[panelId]/edit": { any: ["panel.revise"], of: "panel" },
  "/programmes/[programmeId]/selection/panels": programme("candidateResult.read"),
  "/positions": ever("position.read"),
  "/positions/new": ever("position.offer"),
  "/positions/[positionId]": unit("position.read"),
  "/units": ever("unit.read"),
  "/units/new": ever("unit.prepare"),
  "/units/[unitId]": unit("unit.read"),
  "/units/[unitId]/edit": unit("unit.revise"),
  "/units/[unitId]/first-responsible": unit("firstResponsible.name"),
  "/units/[unitId]/leaders": unit("leader.prepare"),
  "/units/[unitId]/mentor": unit("unit.read"),
  "/people": ever("person.read"),
  "/people/new": ever("person.prepare"),
  "/people/[personId]": person("person.read"),
  "/people/[personId]/contact": person("person.contact"),
  "/people/[personId]/edit": person("person.revise"),
  "/imports": ever("import.read"),
  "/imports/new": ever("import.prepare"),
  "/imports/[batchId]": { any: ["import.read"], of: "department" },
  "/accounts": ever("account.read"),
  "/accounts/new": ever("account.open"),
  "/accounts/[accountId]": { any: ["account.read"], of: "account" },
  "/audit": ever("audit.read"),
};

/**
 * Every route handler: how it is asked, who may, and what it answers them, whoever else is signed in, a caller nobody
 * knows and, where it takes a form, one from another origin. One that is not here fails the access test.
 */
export type RouteAccess = PageAccess & {
  method: "GET" | "POST" | "PUT";
  query?: Record<string, string>;
  form?: Record<string, string>;
  multipart?: Record<string, string>;
  json?: Record<string, string>;
  answers: { allowed: number; refused?: number; signedOut: number; wrongOrigin?: number };
};
const door = 303;
const nobodysId = "00000000-0000-4000-8000-000000000000";

export const ROUTES: Record<string, RouteAccess> = {
  "/api/health": { ...open, method: "GET", answers: { allowed: 200, signedOut: 200 } },
  // a form nobody opened has no seal: there is nothing it could save
  "/api/drafts": {
    ...everyone,
    method: "PUT",
    json: { seal: "none", version: "0" },
    answers: { allowed: 422, signedOut: 401, wrongOrigin: 404 },
  },
  "/api/offline": {
    ...everyone,
    method: "POST",
    json: { kind: "talk" },
    answers: { allowed: 400, signedOut: 401, wrongOrigin: 404 },
  },
  "/api/offline/key": { ...everyone, method: "POST", answers: { allowed: 200, signedOut: 401, wrongOrigin: 404 } },
  "/sign-in/again": { ...open, method: "POST", form: { seal: "none" }, answers: { allowed: 200, signedOut: 200 } },
  "/api/search": {
    ...everyone,
    method: "POST",
    json: { q: "陆文婧" },
    answers: { allowed: 200, signedOut: 401, wrongOrigin: 404 },
  },
  "/api/search/open": {
    ...everyone,
    method: "POST",
    form: { q: "陆文婧" },
    answers: { allowed: 303, signedOut: door, wrongOrigin: 404 },
  },
  "/api/exports": {
    ...ever("placement.export"),
    method: "POST",
    form: { list: "placements", query: "", all: "1", do: "all-csv" },
    answers: { allowed: 200, refused: 404, signedOut: door, wrongOrigin: 404 },
  },
  // of a row nobody has: whoever asks is led back to the list with nothing picked, and the demo stays as it is
  "/api/batches": {
    ...everyone,
    method: "POST",
    form: { list: "placements", query: "", pick: nobodysId, do: "closePlacements" },
    answers: { allowed: 303, signedOut: door, wrongOrigin: 404 },
  },
  "/api/files": {
    ...ever("feedback.recordPaper"),
    method: "POST",
    query: { back: `/placements/${nobodysId}/reviews/halfYear` },
    multipart: { signer: "" },
    answers: { allowed: 303, refused: 404, signedOut: door, wrongOrigin: 404 },
  },
  "/api/files/[fileId]": {
    ...placement("paperScan.read"),
    method: "GET",
    answers: { allowed: 200, refused: 404, signedOut: 404 },
  },
  "/api/imports": {
    ...ever("import.prepare"),
    method: "POST",
    multipart: { kind: "" },
    answers: { allowed: 303, refused: 404, signedOut: door, wrongOrigin: 404 },
  },
  "/api/imports/template": {
    ...ever("import.prepare"),
    method: "GET",
    query: { kind: "units" },
    answers: { allowed: 200, refused: 404, signedOut: 404 },
  },
};
