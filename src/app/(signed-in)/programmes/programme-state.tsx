import { useTranslations } from "next-intl";
import { Status } from "@/components/ui/status";
import type { ProgrammeStatus } from "@/lib/domain/vocabulary";

const SHAPE = { draft: "ahead", open: "underWay", closed: "closed" } as const satisfies Record<ProgrammeStatus, string>;

/** Where a programme stands. */
export function ProgrammeState({ status }: { status: ProgrammeStatus }) {
  const t = useTranslations("statuses.programmeStatuses");
  return <Status shape={SHAPE[status]}>{t(status)}</Status>;
}
