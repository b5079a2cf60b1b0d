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
