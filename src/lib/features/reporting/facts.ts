import { randomUUID } from "node:crypto";
import type { Prisma } from "@/generated/prisma/client";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { DeliveryFact, ReceiptFact } from "@/lib/domain/deliveries";
import { type Refusal, refusal } from "@/lib/domain/refusal";
import { type Party, type ReceiptKind, ROLES, type Role } from "@/lib/domain/vocabulary";
import { columnOf, dayOf } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import type { Context } from "@/lib/platform/perform";
import { mayEver, type Permission } from "@/lib/policy/policy";
import { type LoadedPlacement, loadPlacement, type PlacementKeys } from "../placements/facts";

const PARTY: Record<Role, Party | null> = {
  departmentStaff: "department",
  departmentLeader: "department",
  sendingLiaison: "sendingUnit",
  hostSecretary: "hostUnit",
  hostLeader: "hostUnit",
  mentor: "hostUnit",
  cadre: "cadre",
  scorer: null,
  auditor: null,
  systemAdministrator: null,
};

/** For which party of a placement a post acts; null for posts without business. */
export const partyOf = (role: Role): Party | null => PARTY[role];

/** E1: why this post does not act for that party: `permission` decides which posts are named. */
export const whyNotForParty = (party: Party, role: Role, permission: Permission): Refusal | null =>
  partyOf(role) === party
    ? null
    : refusal("postMayNot", {
        posts: ROLES.filter((one) => partyOf(one) === party && mayEver({ role: one }, permission)).join(","),
      });

export type DeliveryKind = "report" | "feedback";
/** O5: what a post needs to acknowledge each kind. */
export const ACKNOWLEDGE = {
  report: "report.acknowledge",
  feedback: "feedback.acknowledge",
} as const satisfies Record<DeliveryKind, Permission>;

export type LoadedReceipt = ReceiptFact & {
  id: string;
  party: Party;
  personId: string;
  text: string | null;
  /** The scan of a receipt signed on paper. */
  paperScanId: string | null;
};
export type LoadedDelivery = Omit<DeliveryFact, "receipts"> & {
  id: string;
  placementId: string;
  kind: DeliveryKind;
  reportId: string | null;
  reviewId: string | null;
  receipts: readonly LoadedReceipt[];
};

/** The deliveries that match, with receipts in order and whether anyone could sign for the party on `today` (O5). */
export async function deliveriesOf(
  tx: Tx,
  where: Prisma.DeliveryWhereInput,
  today: CalendarDate,
): Promise<LoadedDelivery[]> {
  const rows = await tx.delivery.findMany({ where, orderBy: [{ deliveredOn: "asc" }, { party: "asc" }] });
  if (rows.length === 0) return [];
  const receipts = await tx.receipt.findMany({
    where: { deliveryId: { in: rows.map((row) => row.id) } },
    orderBy: [{ onDay: "asc" }, { at: "asc" }],
  });
  const holds = await signersOn(tx, rows, today);
  return rows.map((row) => ({
    id: row.id,
    placementId: row.placementId,
    kind: row.kind,
    reportId: row.reportId,
    reviewId: row.reviewId,
    party: row.party,
    deliveredOn: dayOf(row.deliveredOn),
    dueOn: dayOf(row.dueOn),
    hasHolder: holds(row.kind, row.party, row),
    receipts: receipts
      .filter((receipt) => receipt.deliveryId === row.id)
      .map(({ id, party, kind, personId, onDay, text, paperScanId }) => ({
        id,
        party,
        kind,
        personId,
        onDay: dayOf(onDay),
        text,
        paperScanId,
      })),
  }));
}

type Keys = Omit<PlacementKeys, "placementId">;

/** O5: who could acknowledge today, by the posts that stand; a party nobody holds the right for is 无人可签收. */
async function signersOn(tx: Tx, of: readonly Keys[], today: CalendarDate) {
  const posts = await tx.post.findMany({
    where: {
      departmentId: { in: [...new Set(of.map((one) => one.departmentId))] },
      fromOn: { lte: columnOf(today) },
      AND: [
        { OR: [{ toOn: null }, { toOn: { gt: columnOf(today) } }] },
        {
          OR: [
            { unitId: null },
            { unitId: { in: [...new Set(of.flatMap((one) => [one.sendingUnitId, one.hostUnitId]))] } },
            { personId: { in: [...new Set(of.map((one) => one.cadreId))] } },
          ],
        },
      ],
    },
  });
  return (kind: DeliveryKind, party: Party, keys: Keys): boolean => {
    const of = { department: null, sendingUnit: keys.sendingUnitId, hostUnit: keys.hostUnitId, cadre: undefined }[
      party
    ];
    return posts.some(
      (post) =>
        partyOf(post.role) === party &&
        mayEver(post, ACKNOWLEDGE[kind]) &&
        (of === undefined ? post.personId === keys.cadreId : of === null || post.unitId === of),
    );
  };
}

/**
 * One delivery of a kind (null: of either) with its placement, as every verb about a delivery loads it: scope for the permission, keys for
 * the receipt it adds. Null when it is not there, is of the other kind, or is out of the viewer's reach.
 */
export async function loadDelivery(
  tx: Tx,
  deliveryId: string,
  kind: DeliveryKind | null,
  today: CalendarDate,
): Promise<(LoadedPlacement & { delivery: LoadedDelivery }) | null> {
  const [delivery] = await deliveriesOf(tx, { id: deliveryId, ...(kind && { kind }) }, today);
  const placement = delivery && (await loadPlacement(tx, delivery.placementId));
  return delivery && placement ? { ...placement, delivery } : null;
}

/**
 * The delivery as one person sees it for signing: acknowledged by anyone counts, opened only by themselves, so that
 * whoever signs has read it.
 */
export const inHandsOf = (delivery: LoadedDelivery, personId: string): LoadedDelivery => ({
  ...delivery,
  receipts: delivery.receipts.filter((one) => one.kind !== "opened" || one.personId === personId),
});

/** O9: adds a receipt of the actor; receipts are rows only ever added. Returns its id. */
export async function addReceipt(
  tx: Tx,
  keys: PlacementKeys,
  delivery: Pick<LoadedDelivery, "id" | "party">,
  { kind, text }: { kind: ReceiptKind; text?: string },
  { actor, clock }: Context,
): Promise<string> {
  const id = randomUUID();
  await tx.receipt.createMany({
    data: [
      {
        ...keys,
        id,
        deliveryId: delivery.id,
        party: delivery.party,
        kind,
        personId: actor.personId,
        postId: actor.postId,
        onDay: columnOf(clock.today()),
        at: clock.now(),
        text: text ?? null,
      },
    ],
  });
  return id;
}
