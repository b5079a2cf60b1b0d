import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { RecordEntry } from "@/components/placement/record-timeline";
import { ReceiptsLine } from "@/components/receipts/receipts-line";
import { reportsOfPlacement } from "@/lib/features/reporting/queries";
import type { PersonViewer } from "@/lib/platform/viewer";
import { periodKey } from "./period-words";

/** O1: the submitted reports of a placement as lines of its record, latest first, each with its receipts. */
export async function reportRecord(viewer: PersonViewer, placementId: string): Promise<RecordEntry[]> {
  const [reports, t] = await Promise.all([reportsOfPlacement(viewer, placementId), getTranslations("reporting")]);
  return reports.map(({ period, months, last, versions }) => {
    const title = t("title", { period: t(periodKey(months), { number: period }) });
    return {
      id: `report ${last.id}`,
      day: last.submittedOn,
      shape: "done",
      shapeWord: t("done"),
      title: (
        <>
          <Link href={`/placements/${placementId}/reports/${period}`}>{title}</Link>
          {versions > 1 ? t("recordVersions", { number: versions }) : null}
        </>
      ),
      receipts: <ReceiptsLine deliveries={last.deliveries} />,
    };
  });
}
