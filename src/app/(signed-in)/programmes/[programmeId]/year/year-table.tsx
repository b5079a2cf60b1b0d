import { useTranslations } from "next-intl";
import { PlacementStatus } from "@/components/placement/placement-status";
import { Day } from "@/components/ui/day";
import Link from "@/components/ui/link";
import { Status } from "@/components/ui/status";
import { ListTable } from "@/components/ui/table";
import type { YearRow } from "@/lib/features/insight/year-queries";
import { ReviewStatus } from "../../../reviews/review-status";

/** The overview in words and numbers. */
export function YearTable({
  caption,
  rows,
  readsTalks,
}: {
  caption: string;
  rows: readonly YearRow[];
  readsTalks: boolean;
}) {
  const t = useTranslations("year");
  return (
    <ListTable
      caption={caption}
      columns={[
        { key: "name", header: t("name"), place: "name" },
        { key: "host", header: t("host"), place: "line" },
        { key: "start", header: t("table.start"), place: "wide", nowrap: true },
        { key: "end", header: t("table.end"), place: "wide", nowrap: true },
        { key: "halfYear", header: t("table.halfYear"), place: "line" },
        ...(readsTalks
          ? [
              { key: "talks", header: t("table.talks"), place: "wide", numeric: true } as const,
              { key: "missed", header: t("table.missed"), place: "wide", numeric: true } as const,
            ]
          : []),
        { key: "reports", header: t("table.reports"), place: "wide", numeric: true },
        { key: "late", header: t("table.late"), place: "line" },
        { key: "state", header: t("table.state"), place: "state" },
      ]}
      rows={rows.map((row) => {
        const late = row.dues.filter((item) => item.status === "overdue").length;
        return {
          key: row.id,
          cells: {
            name: <Link href={`/placements/${row.id}`}>{row.cadre}</Link>,
            host: row.hostUnit,
            start: <Day value={row.startsOn} year />,
            end: <Day value={row.lastDay} year />,
            halfYear: row.halfYear ? <ReviewStatus state={row.halfYear.state} /> : null,
            talks: row.talks.length,
            missed: row.missed.length,
            reports: row.reports.length,
            late: late > 0 ? <Status shape="overdue">{late}</Status> : null,
            state: <PlacementStatus phase={row.phase} />,
          },
        };
      })}
    />
  );
}
