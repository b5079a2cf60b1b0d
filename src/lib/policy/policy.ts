import type { BatchVerb } from "../domain/batch";
import type { ListKey } from "../domain/list/shapes";
import { reviewSideOf } from "../domain/review-part";
import { type ReviewSide, ROLES, type Role } from "../domain/vocabulary";

/**
 * How far a role sees. `department`: what its department holds; `sending` and `host`: the placements of its unit, past
 * ones too; `mentor`: those they guide today; `panel`: the panels they sit on; `self`: their own; `none`: no business data.
 */
export const REACHES = ["department", "sending", "host", "mentor", "panel", "self", "none"] as const;
export type Reach = (typeof REACHES)[number];

export const REACH: Record<Role, Reach> = {
  departmentStaff: "department",
  departmentLeader: "department",
  sendingLiaison: "sending",
  hostSecretary: "host",
  hostLeader: "host",
  mentor: "mentor",
  cadre: "self",
  scorer: "panel",
  auditor: "none",
  systemAdministrator: "none",
};

/** One signed-in person wearing one hat. `guides`: the placements they guide today; `panels`: those they sit on; resolved with the session. */
export type Actor = {
  role: Role;
  departmentId: string;
  accountId: string;
  personId: string;
  unitId: string | null;
  guides: readonly string[];
  panels: readonly string[];
};

/** What `load` says a change is about; every permission is read off these. */
export type PlacementScope = {
  scope: "placement";
  id: string;
  departmentId: string;
  sendingUnitId: string;
  hostUnitId: string;
  cadreId: string;
};
export type UnitScope = { scope: "unit"; id: string; departmentId: string };
export type ProgrammeScope = { scope: "programme"; id: string; departmentId: string };
export type PersonScope = { scope: "person"; id: string; departmentId: string; unitId: string | null };
export type CandidateScope = {
  scope: "candidate";
  id: string;
  departmentId: string;
  sendingUnitId: string;
  cadreId: string;
};
export type PanelScope = { scope: "panel"; id: string; departmentId: string };
export type AccountScope = { scope: "account"; id: string; departmentId: string };
export type DepartmentScope = { scope: "department"; id: string };
export type Scope =
  | PlacementScope
  | UnitScope
  | ProgrammeScope
  | PersonScope
  | CandidateScope
  | PanelScope
  | AccountScope
  | DepartmentScope;
export type ScopeName = Scope["scope"];

const STAFF = ["departmentStaff"] as const;
const LEADER = ["departmentLeader"] as const;
const DEPARTMENT = ["departmentStaff", "departmentLeader"] as const;
const SECRETARY = ["hostSecretary"] as const;
const HOST = ["hostSecretary", "hostLeader"] as const;
const PARTIES = [...DEPARTMENT, "sendingLiaison", ...HOST, "mentor", "cadre"] as const;
const BUSINESS = PARTIES;
const SCORER = ["scorer"] as const;

type Entry = { readonly scope: ScopeName; readonly roles: readonly Role[] };
const on = <S extends ScopeName>(scope: S, ...roles: Role[]) => ({ scope, roles }) as const;

/** Who may do what: the whole authority, readable as one table (domain.md, "Who may do what"). */
export const MAY = {
  // programmes and positions
  "programme.read": on("programme", ...BUSINESS),
  "programme.prepare": on("programme", ...STAFF),
  "programme.decide": on("programme", ...LEADER),
  "programme.close": on("programme", ...LEADER),
  "programme.open": on("department", ...STAFF),
  "programme.duplicate": on("programme", ...STAFF),
  "calendar.read": on("department", ...BUSINESS),
  "calendar.prepare": on("department", ...STAFF),
  "calendar.remove": on("department", ...STAFF),
  "calendar.confirm": on("department", ...STAFF),
  "position.offer": on("unit", ...STAFF, ...HOST),
  "position.read": on("unit", ...DEPARTMENT, ...HOST),
  "position.revise": on("unit", ...STAFF, ...HOST),
  "position.approve": on("unit", ...STAFF),
  // selection: who is registered is the unit's to see and the candidate's; what was decided of them the department's
  "selection.read": on("programme", ...BUSINESS),
  "selection.set": on("programme", ...STAFF),
  "candidate.read": on("candidate", ...DEPARTMENT, "sendingLiaison", "cadre"),
  "candidate.nominate": on("unit", ...STAFF, "sendingLiaison"),
  "candidate.register": on("person", "cadre"),
  "candidate.wish": on("candidate", ...STAFF, "sendingLiaison", "cadre"),
  "candidate.agree": on("candidate", "sendingLiaison"),
  "candidate.withdraw": on("candidate", ...STAFF, "sendingLiaison", "cadre"),
  "candidateResult.read": on("candidate", ...DEPARTMENT),
  "stage.decide": on("programme", ...STAFF),
  "stage.correct": on("programme", ...STAFF),
  "waiver.propose": on("candidate", ...STAFF),
  "waiver.decide": on("candidate", ...LEADER),
  // exam and interview: a candidate's own scores once they are released
  "candidateScore.read": on("candidate", ...DEPARTMENT, "cadre"),
  "examNumber.assign": on("programme", ...STAFF),
  "examScore.enter": on("programme", ...STAFF),
  "examSheet.export": on("programme", ...STAFF),
  "panel.read": on("panel", ...DEPARTMENT, ...SCORER),
  "panel.form": on("programme", ...STAFF),
  "panel.revise": on("panel", ...STAFF),
  "panel.dissolve": on("panel", ...STAFF),
  "panel.close": on("panel", ...STAFF),
  "panelScorer.excuse": on("panel", ...STAFF),
  "panelMark.read": on("panel", ...DEPARTMENT, ...SCORER),
  "panelMark.give": on("panel", ...SCORER),
  // inspection, committee, the list and what is made known of it
  "inspection.record": on("candidate", ...STAFF),
  "inspectionMaterial.add": on("candidate", ...STAFF),
  "meeting.prepare": on("programme", ...STAFF),
  "meeting.record": on("programme", ...STAFF),
  "list.lock": on("programme", ...LEADER),
  "selection.release": on("programme", ...LEADER),
  // the candidate's own way, and for a sending unit the decision alone, once it is announced
  "candidateOutcome.read": on("candidate", ...DEPARTMENT, "sendingLiaison", "cadre"),
  // who goes where
  "candidateKin.declare": on("programme", ...STAFF),
  "plan.read": on("programme", ...DEPARTMENT),
  "plan.prepare": on("programme", ...STAFF),
  "plan.settle": on("programme", ...STAFF),
  "plan.discard": on("programme", ...STAFF),
  "plan.confirm": on("programme", ...LEADER),
  // units, people, import
  "unit.read": on("unit", ...DEPARTMENT, "sendingLiaison", ...HOST, "mentor", "cadre"),
  "unit.prepare": on("department", ...STAFF),
  "unit.revise": on("unit", ...STAFF),
  "leader.prepare": on("unit", ...STAFF, ...HOST),
  "leader.end": on("unit", ...STAFF, ...HOST),
  "firstResponsible.name": on("unit", ...STAFF, ...HOST),
  "mentor.designate": on("unit", ...STAFF, ...HOST),
  "person.read": on("person", ...DEPARTMENT, "sendingLiaison", ...HOST, "mentor", "cadre"),
  "person.prepare": on("department", ...STAFF),
  "person.revise": on("person", ...STAFF),
  "person.contact": on("person", ...STAFF, "sendingLiaison", "cadre"),
  "identity.read": on("person", ...DEPARTMENT),
  "import.read": on("department", ...STAFF),
  "import.prepare": on("department", ...STAFF),
  "import.remap": on("department", ...STAFF),
  "import.overrule": on("department", ...STAFF),
  "import.choose": on("department", ...STAFF),
  "import.confirm": on("department", ...STAFF),
  "import.apply": on("department", ...STAFF),
  "import.undo": on("department", ...STAFF),
  "import.discard": on("department", ...STAFF),
  // placements
  "placement.read": on("placement", ...PARTIES),
  "placement.prepare": on("programme", ...STAFF),
  "placement.decide": on("placement", ...LEADER),
  "placement.takeOver": on("programme", ...STAFF),
  "placement.moveStart": on("placement", ...STAFF),
  "placement.supplyDecision": on("placement", ...STAFF),
  "placement.cancel": on("placement", ...LEADER),
  "placement.endEarly": on("placement", ...LEADER),
  "proposal.read": on("placement", ...DEPARTMENT),
  "earlyEnd.propose": on("placement", ...STAFF),
  "outcome.propose": on("placement", ...STAFF),
  "placement.close": on("placement", ...STAFF),
  "arrival.confirm": on("placement", ...SECRETARY),
  "placementMentor.designate": on("placement", ...STAFF, ...HOST),
  "placementMentor.end": on("placement", ...STAFF, ...HOST),
  "kin.read": on("placement", ...DEPARTMENT, "cadre"),
  "kin.declare": on("placement", ...STAFF),
  "standing.read": on("placement", ...PARTIES),
  "standing.confirmTransfer": on("placement", ...SECRETARY),
  "standing.confirmKept": on("placement", "sendingLiaison"),
  "assessment.read": on("placement", ...DEPARTMENT, "sendingLiaison", ...HOST, "cadre"),
  "assessment.record": on("placement", ...STAFF),
  "breach.read": on("placement", ...DEPARTMENT),
  "breach.record": on("placement", ...STAFF),
  "outcome.read": on("placement", ...DEPARTMENT, "sendingLiaison", ...HOST, "cadre"),
  "outcome.decide": on("placement", ...LEADER),
  // talks
  "talk.read": on("placement", ...DEPARTMENT, ...HOST, "mentor", "cadre"),
  "talk.record": on("placement", ...STAFF, ...HOST, "mentor"),
  "talkNote.read": on("placement", ...DEPARTMENT),
  // reports
  "report.read": on("placement", ...PARTIES),
  "report.submit": on("placement", "cadre"),
  "report.correct": on("placement", "cadre"),
  "report.open": on("placement", ...DEPARTMENT, "sendingLiaison", ...HOST, "mentor"),
  "report.acknowledge": on("placement", ...DEPARTMENT, "sendingLiaison", ...HOST),
  "report.comment": on("placement", ...STAFF, "sendingLiaison", ...HOST, "mentor"),
  // baseline and reviews
  "baseline.read": on("placement", ...DEPARTMENT, ...HOST, "mentor", "cadre"),
  "baseline.propose": on("placement", ...HOST),
  "baseline.settle": on("placement", ...DEPARTMENT),
  "baseline.markUnmeasured": on("placement", ...DEPARTMENT),
  "reviewPart.read": on("placement", ...PARTIES),
  "reviewPart.draft": on("placement", ...STAFF, ...LEADER, "sendingLiaison", ...HOST, "mentor", "cadre"),
  "reviewPart.release": on("placement", "sendingLiaison", "hostLeader", "cadre"),
  "reviewPart.return": on("placement", ...DEPARTMENT),
  "review.read": on("placement", ...PARTIES),
  "review.sign": on("placement", ...LEADER),
  "review.correct": on("placement", ...LEADER),
  "review.stateMissed": on("placement", ...LEADER),
  "review.markOffline": on("placement", ...DEPARTMENT),
  "feedback.read": on("placement", ...PARTIES),
  "feedback.open": on("placement", "sendingLiaison", ...HOST, "cadre"),
  "feedback.acknowledge": on("placement", "sendingLiaison", ...HOST, "cadre"),
  "paperScan.read": on("placement", ...DEPARTMENT),
  "feedback.recordPaper": on("placement", ...STAFF),
  // lists: what leaves the system in a file (statistics, exports: department, own, self)
  "placement.export": on("department", ...DEPARTMENT, "sendingLiaison", ...HOST, "cadre"),
  "review.export": on("department", ...DEPARTMENT, "sendingLiaison", ...HOST, "cadre"),
  "person.export": on("department", ...DEPARTMENT, "sendingLiaison", ...HOST),
  "unit.export": on("department", ...DEPARTMENT, "sendingLiaison", ...HOST),
  "programme.export": on("department", ...DEPARTMENT),
  "position.export": on("department", ...DEPARTMENT, ...HOST),
  "import.export": on("department", ...STAFF),
  "account.export": on("department", "systemAdministrator"),
  "audit.export": on("department", "auditor"),
  // one's own views and batches; each record of a batch is judged by its own act's permission
  "view.save": on("account", ...ROLES),
  "view.rename": on("account", ...ROLES),
  "view.remove": on("account", ...ROLES),
  "view.share": on("account", ...DEPARTMENT, "sendingLiaison", ...HOST, "auditor", "systemAdministrator"),
  "batch.prepare": on("account", ...DEPARTMENT, "sendingLiaison", ...SECRETARY),
  "batch.start": on("account", ...DEPARTMENT, "sendingLiaison", ...SECRETARY),
  "batch.cancel": on("account", ...DEPARTMENT, "sendingLiaison", ...SECRETARY),
  // messages
  "message.read": on("placement", ...PARTIES),
  "message.markRead": on("account", ...PARTIES),
  // accounts, audit
  "account.read": on("account", "systemAdministrator"),
  "account.own": on("account", ...ROLES),
  "account.open": on("department", "systemAdministrator"),
  "account.disable": on("account", "systemAdministrator"),
  "account.enable": on("account", "systemAdministrator"),
  "password.reset": on("account", "systemAdministrator"),
  "password.change": on("account", ...ROLES),
  "session.closeAll": on("account", ...ROLES),
  "language.choose": on("account", ...ROLES),
  "guide.putAway": on("account", ...ROLES),
  "guide.reopen": on("account", ...ROLES),
  "guide.tick": on("account", ...ROLES),
  "news.see": on("account", ...ROLES),
  "post.grant": on("department", "systemAdministrator"),
  "post.end": on("department", "systemAdministrator"),
  "audit.read": on("department", "auditor"),
} as const satisfies Record<string, Entry>;
export type Permission = keyof typeof MAY;

/** E4: the department's part in a selection, from how it selects to who goes where; none of it for who stands in it. */
export const SELECTING: ReadonlySet<Permission> = new Set<Permission>([
  ...(["selection.set", "candidate.wish", "candidate.withdraw", "stage.decide", "stage.correct"] as const),
  ...(["waiver.propose", "waiver.decide", "examNumber.assign", "examSheet.export", "examScore.enter"] as const),
  ...(["panel.form", "panel.revise", "panel.dissolve", "panel.close", "panelScorer.excuse"] as const),
  ...(["inspection.record", "inspectionMaterial.add", "meeting.prepare", "meeting.record"] as const),
  ...(["list.lock", "selection.release", "candidateKin.declare"] as const),
  ...(["plan.prepare", "plan.discard", "plan.confirm"] as const),
]);
/** E4: whether an act is the department's part in a selection, done by somebody of the department. */
export const isSelecting = ({ role }: Pick<Actor, "role">, permission: Permission): boolean =>
  REACH[role] === "department" && SELECTING.has(permission);
export type ScopeOf<P extends Permission> = Extract<Scope, { scope: (typeof MAY)[P]["scope"] }>;

/** What an act on many records asks of each: the permission of the act on one. */
export const BATCH_PERMISSION = {
  signReviews: "review.sign",
  settleBaselines: "baseline.settle",
  closePlacements: "placement.close",
  confirmTransfers: "standing.confirmTransfer",
  confirmKept: "standing.confirmKept",
} as const satisfies Record<BatchVerb, Permission>;

/** What a file made of a list asks. */
export const EXPORT_PERMISSION = {
  placements: "placement.export",
  people: "person.export",
  units: "unit.export",
  programmes: "programme.export",
  positions: "position.export",
  reviews: "review.export",
  imports: "import.export",
  accounts: "account.export",
  audit: "audit.export",
} as const satisfies Record<ListKey, Permission>;

/** Does this post hold the permission at all, wherever? For menus and buttons that precede a record. */
export const mayEver = (actor: Pick<Actor, "role">, permission: Permission): boolean =>
  (MAY[permission].roles as readonly Role[]).includes(actor.role);

/**
 * E1: what a post is told of how a candidate in its reach came out, once that is announced: the cadre their own way, the
 * sending unit who is on the list. Null: nothing, or nothing is announced to it, for it knows.
 */
export function outcomeTold(actor: Pick<Actor, "role">): "ownWay" | "listed" | null {
  const reach = mayEver(actor, "candidateOutcome.read") ? REACH[actor.role] : null;
  if (reach === "self") return "ownWay";
  return reach === "sending" ? "listed" : null;
}

/** The posts that hold a permission: named when a person may read but not do (E1). */
export const holdersOf = (permission: Permission): readonly Role[] => MAY[permission].roles;

/** Each reach once as a question about one record. */
function holds(a: Actor, s: Scope): boolean {
  if (s.scope === "department") return s.id === a.departmentId;
  if (s.departmentId !== a.departmentId) return false;
  const reach = REACH[a.role];
  switch (s.scope) {
    case "programme":
      return true;
    case "account":
      return a.role === "systemAdministrator" || s.id === a.accountId;
    case "unit":
      return reach === "department" || (reach !== "none" && s.id === a.unitId);
    case "person":
      if (reach === "department" || s.id === a.personId) return true;
      return (reach === "sending" || reach === "host") && a.unitId !== null && s.unitId === a.unitId;
    case "candidate":
      if (reach === "department") return true;
      return reach === "sending" ? s.sendingUnitId === a.unitId : reach === "self" && s.cadreId === a.personId;
    case "panel":
      return reach === "department" || (reach === "panel" && a.panels.includes(s.id));
    case "placement":
      return placementHolds(a, s);
  }
}

function placementHolds(a: Actor, s: PlacementScope): boolean {
  switch (REACH[a.role]) {
    case "department":
      return true;
    case "sending":
      return s.sendingUnitId === a.unitId;
    case "host":
      return s.hostUnitId === a.unitId;
    case "mentor":
      return a.guides.includes(s.id);
    case "self":
      return s.cadreId === a.personId;
    case "panel":
    case "none":
      return false;
  }
}

/** May this actor do this to this record? (E1) */
export const can = <P extends Permission>(actor: Actor, permission: P, scope: ScopeOf<P>): boolean =>
  mayEver(actor, permission) && holds(actor, scope);

/** A filter as the database client takes it; every value is an equality or a list of ids. */
export type Where = Record<string, string | { in: string[] }>;
const NOTHING: Where = { id: { in: [] } };
const own = (id: string | null): string | { in: string[] } => id ?? { in: [] };

/** Each reach once more, as a filter over all records of the scope. Held equal to `can` by a property test. */
function filter(a: Actor, scope: ScopeName): Where[] {
  const department = { departmentId: a.departmentId };
  const reach = REACH[a.role];
  switch (scope) {
    case "department":
      return [{ id: a.departmentId }];
    case "programme":
      return [department];
    case "account":
      return a.role === "systemAdministrator" ? [department] : [{ ...department, id: a.accountId }];
    case "unit":
      if (reach === "department") return [department];
      return reach === "none" ? [NOTHING] : [{ ...department, id: own(a.unitId) }];
    case "person": {
      if (reach === "department") return [department];
      const self = { ...department, id: a.personId };
      return reach === "sending" || reach === "host" ? [self, { ...department, unitId: own(a.unitId) }] : [self];
    }
    case "candidate":
      if (reach === "department") return [department];
      if (reach === "sending") return [{ ...department, sendingUnitId: own(a.unitId) }];
      return reach === "self" ? [{ ...department, cadreId: a.personId }] : [NOTHING];
    case "panel":
      if (reach === "department") return [department];
      return reach === "panel" ? [{ ...department, id: { in: [...a.panels] } }] : [NOTHING];
    case "placement":
      if (reach === "department") return [department];
      if (reach === "sending") return [{ ...department, sendingUnitId: own(a.unitId) }];
      if (reach === "host") return [{ ...department, hostUnitId: own(a.unitId) }];
      if (reach === "mentor") return [{ ...department, id: { in: [...a.guides] } }];
      if (reach === "self") return [{ ...department, cadreId: a.personId }];
      return [NOTHING];
  }
}

/** The same question as a filter: a list shows exactly what a page would open. Any one of the `OR` must match. */
export const within = (actor: Actor, permission: Permission): { OR: Where[] } => ({
  OR: mayEver(actor, permission) ? filter(actor, MAY[permission].scope) : [NOTHING],
});

/**
 * `within` for a row that hangs on a placement: its own id is called `placementId` there.
 * Only for permissions of placement scope.
 */
export function withinPlacement(actor: Actor, permission: Permission): { OR: Where[] } {
  if (MAY[permission].scope !== "placement") throw new Error(`${permission} is not asked of a placement`);
  return {
    OR: within(actor, permission).OR.map(({ id, ...rest }) => (id === undefined ? rest : { ...rest, placementId: id })),
  };
}

/** H2: a mentor reads the talks of those they guide, and later those they logged themselves. */
export function withinTalk(actor: Actor): { OR: Where[] } {
  const logged: Where[] =
    REACH[actor.role] === "mentor" ? [{ departmentId: actor.departmentId, recordedById: actor.personId }] : [];
  return { OR: [...withinPlacement(actor, "talk.read").OR, ...logged] };
}

type PartWhere = { side: ReviewSide } | { state: "released" };

/** O3: of the sides' parts of a review each reads its own side's, and the department also what the others released. */
export function withinReviewPart(actor: Actor): { AND: [{ OR: Where[] }, { OR: PartWhere[] }] } {
  const side = reviewSideOf(actor.role);
  const own: PartWhere[] = side === null ? [] : [{ side }];
  const released: PartWhere[] = side === "department" ? [{ state: "released" }] : [];
  return { AND: [withinPlacement(actor, "reviewPart.read"), { OR: [...own, ...released] }] };
}
