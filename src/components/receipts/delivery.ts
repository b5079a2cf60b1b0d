import type { Party } from "@/lib/domain/vocabulary";

/** One delivery and what came of it; days are 'YYYY-MM-DD'. */
export type ShownDelivery = {
  readonly party: Party;
  readonly deliveredOn: string;
  readonly openedOn?: string;
  readonly acknowledgedOn?: string;
  readonly acknowledgedBy?: string;
  /** By when it should be acknowledged. */
  readonly dueOn: string;
  readonly overdue: boolean;
  /** Nobody at the party can sign for it (O5). */
  readonly nobodyCan?: boolean;
  /** Signed on paper and recorded by the department. */
  readonly onPaper?: boolean;
};
