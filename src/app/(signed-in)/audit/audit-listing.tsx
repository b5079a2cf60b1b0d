import { useTranslations } from "next-intl";
import { Moment, useDayWords } from "@/components/ui/day";
import { type Shape, Status } from "@/components/ui/status";
import { TwoLines } from "@/components/ui/table";
import { withRows } from "@/lib/domain/list/page";
import { AUDIT_OUTCOMES, type AuditOutcome } from "@/lib/domain/vocabulary";
import { type AuditLine, auditLog } from "@/lib/features/audit/queries";
import { civilDate } from "@/lib/platform/clock";
import { zhCN } from "@/lib/wording/zh-CN";
import { choiceOf } from "../filter-options";
import type { Listing, ShownRow, Words } from "../listing";
import { EVENTS, eventWords } from "./event-words";

const SHAPE: Record<AuditOutcome, Shape> = {
  done: "done",
  refused: "dueSoon",
  denied: "overdue",
  failed: "endedEarly",
};
type Subject = keyof typeof zhCN.audit.subjects;
const isSubject = (kind: string): kind is Subject => kind in zhCN.audit.subjects;

/** 日志: what was done in the department, newest first. */
export const auditListing: Listing = {
  list: "audit",
  path: "/audit",
  title: (t) => t("audit.title"),
  search: null,
  fields: async (_, t, asked) => [
    choiceOf(
      asked,
      "event",
      { label: t("audit.filters.event"), all: t("audit.filters.allEvents") },
      EVENTS.map((value) => ({ value, label: eventWords(t)(value) })),
    ),
    choiceOf(
      asked,
      "outcome",
      { label: t("audit.filters.outcome"), all: t("audit.filters.allOutcomes") },
      AUDIT_OUTCOMES.map((value) => ({ value, label: t(`statuses.auditOutcomes.${value}`) })),
    ),
    { name: "day", label: t("audit.filters.day"), value: asked.filters.day ?? "", options: "day" },
  ],
  heads: (_, t) => [
    { key: "event", header: t("audit.list.event"), place: "name" },
    { key: "outcome", header: t("audit.list.outcome"), place: "state" },
    { key: "at", header: t("audit.list.at"), place: "line", nowrap: true },
    { key: "who", header: t("audit.list.who"), place: "line" },
    { key: "subject", header: t("audit.list.subject"), place: "wide" },
    { key: "from", header: t("audit.list.from"), place: "wider" },
    { key: "seq", header: t("audit.list.seq"), place: "wide", numeric: true },
  ],
  empty: (t) => ({ title: t("audit.list.empty"), next: t("audit.list.emptyNext") }),
  rows: async (viewer, asked, extent, t) => {
    const page = await auditLog(viewer, asked, extent);
    return (
      page &&
      withRows(
        page,
        page.rows.map((line) => shown(line, t)),
      )
    );
  },
};

function OnDay({ day }: { day: string }) {
  const t = useTranslations("audit.list");
  return t("onDay", { day: useDayWords()(day, true) });
}

function shown(line: AuditLine, t: Words): ShownRow {
  const event = eventWords(t)(line.event);
  const outcome = t(`statuses.auditOutcomes.${line.outcome}`);
  const who = line.who ?? t(line.viewerKind === "job" ? "audit.list.job" : "audit.list.nobody");
  const role = line.role ? t(`roles.${line.role}`) : null;
  const kind = line.subjectKind;
  const subject = kind ? t(`audit.subjects.${isSubject(kind) ? kind : "other"}`) : null;
  const from = line.address ?? t("audit.list.unknown");
  const isLate = line.onDay !== civilDate(line.recordedAt);
  const onDay = isLate ? <OnDay day={line.onDay} /> : null;
  return {
    id: line.seq,
    name: line.seq,
    cells: {
      event,
      outcome: <Status shape={SHAPE[line.outcome]}>{outcome}</Status>,
      at: (
        // what was entered late stands under the day it is about, which is also what the filter asks for
        <TwoLines second={onDay}>
          <Moment value={line.recordedAt} />
        </TwoLines>
      ),
      who: <TwoLines second={role}>{who}</TwoLines>,
      subject: subject ? <TwoLines second={line.subjectId?.slice(0, 8)}>{subject}</TwoLines> : null,
      from,
      seq: line.seq,
    },
    plain: {
      event,
      outcome,
      at: line.recordedAt.toISOString(),
      who: role ? `${who} ${role}` : who,
      subject: subject && line.subjectId ? `${subject} ${line.subjectId}` : subject,
      from,
      seq: line.seq,
    },
  };
}
