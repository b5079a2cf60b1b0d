/**
 * The closed sets the programme speaks in. Spelled the same in the database, in code and in the message files;
 * `docs/glossary.md` has each word in Chinese and English.
 */

/** Every rule this release keeps. `wording` has its sentence, `docs/rules.md` the function and the test. */
export const RULES = [
  "S1",
  "S2",
  "S3",
  "S4",
  "S5",
  "S6",
  "T1",
  "T2",
  "T3",
  "T4",
  "H1",
  "H2",
  "H3",
  "O1",
  "O3",
  "O4",
  "O5",
  "O8",
  "O9",
  "O10",
  "E1",
  "E2",
  "E3",
  "E4",
  "E5",
] as const;
export type RuleId = (typeof RULES)[number];

export const ROLES = [
  "departmentStaff",
  "departmentLeader",
  "sendingLiaison",
  "hostSecretary",
  "hostLeader",
  "mentor",
  "cadre",
  "scorer",
  "auditor",
  "systemAdministrator",
] as const;
export type Role = (typeof ROLES)[number];

export const UNIT_KINDS = ["cityOrgan", "county", "township", "enterprise", "institution"] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** Who a cadre is by employment; words the grade (O3). `participating` = 参照公务员法管理. */
export const STANDINGS = ["civilServant", "participating", "institutionStaff", "enterpriseStaff"] as const;
export type Standing = (typeof STANDINGS)[number];

export const SEXES = ["male", "female"] as const;
export type Sex = (typeof SEXES)[number];

export const PARTY_STATUSES = ["member", "probationary", "otherParty", "none"] as const;
export type PartyStatus = (typeof PARTY_STATUSES)[number];

export const PROGRAMME_STATUSES = ["draft", "open", "closed"] as const;
export type ProgrammeStatus = (typeof PROGRAMME_STATUSES)[number];

/** S1: the stages a candidate passes, in this order. */
export const STAGES = ["registration", "qualification", "writtenExam", "interview", "inspection", "committee"] as const;
export type Stage = (typeof STAGES)[number];
/** S1, S6: those a programme may leave out; it always registers, judges its limits and has the deciding body decide. */
export const OPTIONAL_STAGES: readonly Stage[] = ["writtenExam", "interview", "inspection"];
/** S5: an absent or disqualified one is out, and has no score. */
export const STAGE_RESULTS = ["passed", "failed", "absent", "disqualified"] as const;
export type StageResult = (typeof STAGE_RESULTS)[number];

/** S5: why somebody has no score, which is not a zero. */
export const NO_SCORES = ["absent", "disqualified"] as const;
export type NoScore = (typeof NO_SCORES)[number];
/** 考察材料: a conversation, an opinion heard, a look into the archive. */
export const MATERIAL_KINDS = ["conversation", "opinion", "archive"] as const;
export type MaterialKind = (typeof MATERIAL_KINDS)[number];
/** What the department leader makes known of a selection: each candidate's own scores, the decision. */
export const RELEASES = ["scores", "decision"] as const;
export type Release = (typeof RELEASES)[number];
/** How a placement plan stands; of those not confirmed or discarded a programme has one. */
export const PLAN_STATES = ["solving", "proposed", "impossible", "failed", "confirmed", "discarded"] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** S6: what a programme may ask of whoever registers. */
export const LIMITS = ["age", "education", "service", "party", "again", "rank"] as const;
export type Limit = (typeof LIMITS)[number];
/** 大专 / 大学 / 硕士 / 博士, lowest first. */
export const EDUCATIONS = ["college", "bachelor", "master", "doctor"] as const;
export type Education = (typeof EDUCATIONS)[number];

/** Stored state of a placement; what a person sees (待到岗, 在岗, 已期满 …) is derived with the day. */
export const PLACEMENT_STATES = ["prepared", "decided", "arrived", "closed", "cancelled"] as const;
export type PlacementState = (typeof PLACEMENT_STATES)[number];

export const EARLY_END_REASONS = ["recall", "discipline", "health", "need", "other"] as const;
export type EarlyEndReason = (typeof EARLY_END_REASONS)[number];

export const DECISION_STATUSES = ["given", "toFollow"] as const;
export type DecisionStatus = (typeof DECISION_STATUSES)[number];

/** T3: what is settled about a cadre's standing while away, and whether it is. */
export const STANDING_ITEMS = ["partyTransfer", "pay", "identity", "benefits"] as const;
export type StandingItem = (typeof STANDING_ITEMS)[number];

export const TALK_KINDS = ["routine", "reminder", "criticism"] as const;
export type TalkKind = (typeof TALK_KINDS)[number];
/** Whose talk it is for H3: the host (mentor included) monthly, the department half-yearly. */
export const TALK_SIDES = ["host", "department"] as const;
export type TalkSide = (typeof TALK_SIDES)[number];

export const REPORT_PARTIES = ["department", "sendingUnit", "hostUnit"] as const;
export type ReportParty = (typeof REPORT_PARTIES)[number];
export const FEEDBACK_PARTIES = ["cadre", "sendingUnit", "hostUnit"] as const;
export type FeedbackParty = (typeof FEEDBACK_PARTIES)[number];
export const PARTIES = ["department", "sendingUnit", "hostUnit", "cadre"] as const;
export type Party = (typeof PARTIES)[number];

/** Receipts are rows only ever added (O9). */
export const RECEIPT_KINDS = ["opened", "acknowledged", "answered"] as const;
export type ReceiptKind = (typeof RECEIPT_KINDS)[number];

export const REVIEW_KINDS = ["halfYear", "endOfTerm"] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];
/** Whose part of a review: the cadre's self-assessment, the sending unit's view, the host's part, the department's conclusion. */
export const REVIEW_SIDES = ["cadre", "sendingUnit", "hostUnit", "department"] as const;
export type ReviewSide = (typeof REVIEW_SIDES)[number];
export const PART_STATES = ["draft", "released"] as const;
export type PartState = (typeof PART_STATES)[number];

/** 德能勤绩廉 */
export const VIRTUES = ["virtue", "ability", "diligence", "achievement", "integrity"] as const;
export type Virtue = (typeof VIRTUES)[number];
/** 好 / 较好 / 一般 / 差 */
export const MARKS = ["good", "fairlyGood", "average", "poor"] as const;
export type Mark = (typeof MARKS)[number];
/** 1 优秀 … 4 不称职/不合格, worded by standing. */
export const GRADES = [1, 2, 3, 4] as const;
export type Grade = (typeof GRADES)[number];
export const LEVELS = [1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];
export const FINDING_KINDS = ["strength", "gap"] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** O4/T4: how a baseline or an earlier review of a taken-over placement stands. */
export const BASELINE_STATES = ["proposed", "settled", "notMeasured"] as const;
export type BaselineState = (typeof BASELINE_STATES)[number];

export const OUTCOMES = ["promoted", "staysWithHost", "returned", "other"] as const;
export type OutcomeKind = (typeof OUTCOMES)[number];

export const ASSESSMENT_RESULTS = ["excellent", "competent", "basicallyCompetent", "incompetent", "noGrade"] as const;
export type AssessmentResult = (typeof ASSESSMENT_RESULTS)[number];
export const ASSESSORS = ["hostUnit", "sendingUnit"] as const;
export type Assessor = (typeof ASSESSORS)[number];

export const IMPORT_KINDS = ["units", "roster", "placements", "examScores"] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];
export const IMPORT_STATES = ["staged", "confirming", "confirmed", "undone", "failed", "discarded"] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export const DAY_KINDS = ["work", "rest"] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** What one row of the audit log tells of (E2). */
export const AUDIT_OUTCOMES = ["done", "refused", "denied", "failed"] as const;
export type AuditOutcome = (typeof AUDIT_OUTCOMES)[number];
