import type { GuideStep } from "@/lib/domain/guide";
import type { Tx } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import { within, withinPlacement } from "@/lib/policy/policy";

type Row = object | null;
type Asked = (tx: Tx, viewer: PersonViewer) => Promise<Row>;

const receiptOf =
  (party: "sendingUnit" | "hostUnit" | "cadre", report: boolean): Asked =>
  (tx, viewer) =>
    tx.receipt.findFirst({
      where: {
        AND: [
          { kind: "acknowledged", party },
          // a party sees receipts of what it may read: reports, and its own feedback
          withinPlacement(viewer, report ? "report.read" : "feedback.read"),
        ],
      },
      select: { id: true },
    });
const partOf =
  (side: "cadre" | "sendingUnit" | "hostUnit", mine = false): Asked =>
  (tx, viewer) =>
    tx.reviewPart.findFirst({
      where: {
        AND: [
          { side, ...(mine ? { writtenById: viewer.personId } : { state: "released" as const }) },
          withinPlacement(viewer, "reviewPart.read"),
        ],
      },
      select: { id: true },
    });
const placement =
  (where: object): Asked =>
  (tx, viewer) =>
    tx.placement.findFirst({ where: { AND: [where, within(viewer, "placement.read")] }, select: { id: true } });
const mentorOfHost: Asked = (tx, { departmentId, unitId }) =>
  unitId === null
    ? Promise.resolve(null)
    : tx.mentorDesignation.findFirst({
        where: { departmentId, hostUnitId: unitId, placementId: null, toOn: null },
        select: { id: true },
      });
const talk =
  (where: object): Asked =>
  (tx, viewer) =>
    tx.talk.findFirst({ where: { AND: [where, withinPlacement(viewer, "talk.read")] }, select: { id: true } });

/** What each step leaves behind, by role: the row that shows it was done. */
const TRACES: Partial<Record<`${PersonViewer["role"]}.${GuideStep}`, Asked>> = {
  "departmentStaff.people": async (tx, { departmentId }) =>
    (await tx.unit.findFirst({ where: { departmentId }, select: { id: true } })) &&
    tx.cadreProfile.findFirst({ where: { departmentId }, select: { personId: true } }),
  "departmentStaff.programme": (tx, viewer) =>
    tx.programme.findFirst({ where: within(viewer, "programme.read"), select: { id: true } }),
  "departmentStaff.position": (tx, { departmentId }) =>
    tx.position.findFirst({ where: { departmentId, approvedOn: { not: null } }, select: { id: true } }),
  "departmentStaff.placement": placement({}),
  "departmentLeader.programme": (tx, viewer) =>
    tx.programme.findFirst({
      where: { AND: [{ approvedOn: { not: null } }, within(viewer, "programme.read")] },
      select: { id: true },
    }),
  "departmentLeader.decide": placement({ decidedOn: { not: null } }),
  "departmentLeader.sign": (tx, viewer) =>
    tx.review.findFirst({ where: withinPlacement(viewer, "review.read"), select: { id: true } }),
  "departmentLeader.outcome": (tx, viewer) =>
    tx.placementOutcome.findFirst({ where: withinPlacement(viewer, "outcome.read"), select: { id: true } }),
  "sendingLiaison.kept": (tx, viewer) =>
    tx.standingCheck.findFirst({
      where: { AND: [{ item: { not: "partyTransfer" } }, withinPlacement(viewer, "standing.read")] },
      select: { id: true },
    }),
  "sendingLiaison.receipt": receiptOf("sendingUnit", true),
  "sendingLiaison.view": partOf("sendingUnit"),
  "hostSecretary.firstResponsible": (tx, { departmentId, unitId }) =>
    unitId === null
      ? Promise.resolve(null)
      : tx.firstResponsible.findFirst({ where: { departmentId, unitId, toOn: null }, select: { id: true } }),
  "hostSecretary.mentor": mentorOfHost,
  "hostSecretary.arrival": placement({ arrivedOn: { not: null } }),
  "hostSecretary.talk": talk({ side: "host" }),
  "hostLeader.mentor": mentorOfHost,
  "hostLeader.baseline": (tx, viewer) =>
    tx.baseline.findFirst({ where: withinPlacement(viewer, "baseline.read"), select: { id: true } }),
  "hostLeader.part": partOf("hostUnit"),
  "hostLeader.receipt": receiptOf("hostUnit", true),
  "mentor.talk": async (tx, viewer) =>
    talk({ OR: [{ talkedById: viewer.personId }, { recordedById: viewer.personId }] })(tx, viewer),
  "mentor.draft": partOf("hostUnit", true),
  "cadre.report": (tx, viewer) =>
    tx.report.findFirst({ where: withinPlacement(viewer, "report.read"), select: { id: true } }),
  "cadre.self": partOf("cadre"),
  "cadre.feedback": receiptOf("cadre", false),
  "scorer.mark": (tx, { personId, panels }) =>
    tx.panelMark.findFirst({
      where: { panelId: { in: [...panels] }, scorerId: personId },
      select: { candidateId: true },
    }),
  "systemAdministrator.account": (tx, viewer) =>
    tx.account.findFirst({
      where: { AND: [{ id: { not: viewer.accountId } }, within(viewer, "account.read")] },
      select: { id: true },
    }),
  "systemAdministrator.post": (tx, { departmentId, personId }) =>
    tx.post.findFirst({ where: { departmentId, personId: { not: personId } }, select: { id: true } }),
  "systemAdministrator.second": (tx, { departmentId, personId }) =>
    tx.post.findFirst({
      where: { departmentId, personId: { not: personId }, role: "systemAdministrator" },
      select: { id: true },
    }),
};

/** Which of some steps the records show as done. */
export async function stepsDone(
  tx: Tx,
  viewer: PersonViewer,
  steps: readonly GuideStep[],
): Promise<ReadonlySet<GuideStep>> {
  const done = new Set<GuideStep>();
  for (const step of steps) if (await TRACES[`${viewer.role}.${step}`]?.(tx, viewer)) done.add(step);
  return done;
}
