import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Moment, useDayWords } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import { type Shape, Status } from "@/components/ui/status";
import { ListTable, TwoLines } from "@/components/ui/table";
import type { AuditOutcome } from "@/lib/domain/vocabulary";
import type { AuditLine } from "@/lib/features/audit/queries";
import { civilDate } from "@/lib/platform/clock";
import { zhCN } from "@/lib/wording/zh-CN";
import { useEventWords } from "./event-words";

const SHAPE: Record<AuditOutcome, Shape> = {
  done: "done",
  refused: "dueSoon",
  denied: "overdue",
  failed: "endedEarly",
};
type Subject = keyof typeof zhCN.audit.subjects;
const isSubject = (kind: string): kind is Subject => kind in zhCN.audit.subjects;

// what was entered late stands under the day it is about, which is also what the filter asks for
const recordedOn = ({ recordedAt }: AuditLine) => civilDate(recordedAt);

type Props = {
  lines: readonly AuditLine[];
  older: string | null;
  kept: Readonly<Record<string, string>>;
  atNewest: boolean;
};

/** Rows of the log, and the way to older ones by the number of the last. */
export function AuditTable({ lines, older, kept, atNewest }: Props) {
  const t = useTranslations();
  const word = useEventWords();
  const day = useDayWords();
  const address = (before: string | null) => {
    const asked = new URLSearchParams(Object.entries(kept).filter(([, value]) => value !== ""));
    if (before) asked.set("before", before);
    return asked.size ? `/audit?${asked}` : "/audit";
  };
  if (lines.length === 0) return <EmptyState title={t("audit.list.empty")} next={t("audit.list.emptyNext")} />;
  return (
    <>
      <ListTable
        caption={t("audit.list.caption")}
        columns={[
          { key: "event", header: t("audit.list.event"), place: "name" },
          { key: "outcome", header: t("audit.list.outcome"), place: "state" },
          { key: "at", header: t("audit.list.at"), place: "line", nowrap: true },
          { key: "who", header: t("audit.list.who"), place: "line" },
          { key: "subject", header: t("audit.list.subject"), place: "wide" },
          { key: "from", header: t("audit.list.from"), place: "wider" },
          { key: "seq", header: t("audit.list.seq"), place: "wide", numeric: true },
        ]}
        rows={lines.map((line) => ({
          key: line.seq,
          cells: {
            event: word(line.event),
            outcome: <Status shape={SHAPE[line.outcome]}>{t(`statuses.auditOutcomes.${line.outcome}`)}</Status>,
            at: (
              <TwoLines
                second={line.onDay === recordedOn(line) ? null : t("audit.list.onDay", { day: day(line.onDay, true) })}
              >
                <Moment value={line.recordedAt} />
              </TwoLines>
            ),
            who: (
              <TwoLines second={line.role ? t(`roles.${line.role}`) : null}>
                {line.who ?? t(line.viewerKind === "job" ? "audit.list.job" : "audit.list.nobody")}
              </TwoLines>
            ),
            subject: line.subjectKind ? (
              <TwoLines second={line.subjectId?.slice(0, 8)}>
                {t(`audit.subjects.${isSubject(line.subjectKind) ? line.subjectKind : "other"}`)}
              </TwoLines>
            ) : null,
            from: line.address ?? <span className="dim">{t("audit.list.unknown")}</span>,
            seq: line.seq,
          },
        }))}
      />
      <p className="btns">
        {older ? <ButtonLink href={address(older)}>{t("audit.list.older")}</ButtonLink> : null}
        {atNewest ? null : (
          <ButtonLink kind="quiet" href={address(null)}>
            {t("audit.list.newest")}
          </ButtonLink>
        )}
      </p>
    </>
  );
}
