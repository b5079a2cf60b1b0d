import { useTranslations } from "next-intl";
import { Day } from "@/components/ui/day";
import Link from "@/components/ui/link";
import { Status } from "@/components/ui/status";
import { ListTable } from "@/components/ui/table";
import type { CalendarDate } from "@/lib/domain/calendar-date";

export type PanelRow = {
  id: string;
  name: string;
  programme: string;
  heldOn: CalendarDate;
  closedOn: CalendarDate | null;
  candidates: number;
  scorers: number;
  marked: number;
  toMark: number;
};
type Props = { rows: readonly PanelRow[]; today: CalendarDate; isOwn: boolean; withProgramme?: boolean };

/** Panels with how far marking is; `isOwn`: the marks counted are the reader's. */
export function PanelsTable({ rows, today, isOwn, withProgramme = false }: Props) {
  const t = useTranslations("panels");
  return (
    <ListTable
      caption={t("list")}
      columns={[
        { key: "name", header: t("name"), place: "name" },
        ...(withProgramme ? [{ key: "programme", header: t("programme"), place: "line" as const }] : []),
        { key: "heldOn", header: t("heldOn"), place: "line", nowrap: true, labelled: true },
        ...(isOwn ? [] : [{ key: "scorers", header: t("scorers"), place: "wide" as const, numeric: true }]),
        { key: "candidates", header: t("candidates"), place: "wide", numeric: true },
        { key: "marked", header: t("marked"), place: "line", nowrap: true },
        { key: "state", header: t("state"), place: "state" },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          name: <Link href={`/panels/${row.id}`}>{row.name}</Link>,
          programme: row.programme,
          heldOn: <Day value={row.heldOn} year />,
          scorers: row.scorers,
          candidates: row.candidates,
          marked: t("markedOf", { marked: row.marked, toMark: row.toMark }),
          state: <PanelState {...row} today={today} isOwn={isOwn} />,
        },
      }))}
    />
  );
}

type StateProps = Pick<PanelRow, "heldOn" | "closedOn" | "marked" | "toMark"> & { today: CalendarDate; isOwn: boolean };

/** Where a panel stands. */
export function PanelState({ heldOn, closedOn, marked, toMark, today, isOwn }: StateProps) {
  const t = useTranslations("panels.states");
  if (closedOn) return <Status shape="closed">{t("closed")}</Status>;
  if (today < heldOn) return <Status shape="ahead">{t("ahead")}</Status>;
  if (marked < toMark) return <Status shape="underWay">{t("open")}</Status>;
  return <Status shape={isOwn ? "done" : "dueSoon"}>{t(isOwn ? "own" : "full")}</Status>;
}
