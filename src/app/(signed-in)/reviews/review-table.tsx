import Link from "next/link";
import { useTranslations } from "next-intl";
import { gradeIn } from "@/components/review/grade-word";
import { Day, useDayWords } from "@/components/ui/day";
import { ListTable, TwoLines } from "@/components/ui/table";
import type { ReviewSide } from "@/lib/domain/vocabulary";
import type { ReviewRow } from "@/lib/features/reviews/list-queries";
import { ReviewStatus } from "./review-status";

/** The reviews of a view: whose, how they stand, by when, and how far the sides (or one's own) have come. */
export function ReviewTable({ rows, side }: { rows: readonly ReviewRow[]; side: ReviewSide | null }) {
  const t = useTranslations("reviews");
  const statuses = useTranslations("statuses");
  const grades = useTranslations("statuses.grades");
  const day = useDayWords();
  const isDepartment = side === "department";
  return (
    <ListTable
      caption={t("title")}
      columns={[
        { key: "cadre", header: t("list.cadre"), place: "name" },
        { key: "state", header: t("list.state"), place: "state" },
        { key: "kind", header: t("list.kind"), place: "line" },
        { key: "units", header: t("list.units"), place: "line" },
        { key: "due", header: t("list.dueOn"), place: "line", nowrap: true },
        { key: "parts", header: t(isDepartment ? "list.parts" : "list.ownPart"), place: "wide" },
      ]}
      rows={rows.map((row) => ({
        key: `${row.placementId} ${row.kind}`,
        cells: {
          cadre: <Link href={`/placements/${row.placementId}/reviews/${row.kind}`}>{row.cadreName}</Link>,
          state: (
            <TwoLines second={row.grade ? gradeIn(row.scale, row.grade, grades) : undefined}>
              <ReviewStatus state={row.state} />
            </TwoLines>
          ),
          kind: statuses(`reviewKinds.${row.kind}`),
          units: <TwoLines second={row.hostUnit}>{row.sendingUnit}</TwoLines>,
          due: (
            <TwoLines second={secondLine(row)}>
              <Day value={row.dueOn} year />
            </TwoLines>
          ),
          parts: isDepartment
            ? t("list.received", { count: receivedOf(row) })
            : t(`list.mine.${(side && row.parts[side]) ?? "none"}`),
        },
      }))}
    />
  );

  function secondLine(row: ReviewRow) {
    if (row.signedOn) return t("list.signedOn", { date: day(row.signedOn) });
    return row.state === "notOpen" ? t("list.opensOn", { date: day(row.opensOn) }) : undefined;
  }
}

const receivedOf = (row: ReviewRow): number =>
  (["cadre", "sendingUnit", "hostUnit"] as const).filter((side) => row.parts[side] === "released").length;
