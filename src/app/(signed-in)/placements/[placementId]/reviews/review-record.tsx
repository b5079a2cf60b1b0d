import { getTranslations } from "next-intl/server";
import type { RecordEntry } from "@/components/placement/record-timeline";
import { ReceiptsTable } from "@/components/receipts/receipts-table";
import { gradeIn } from "@/components/review/grade-word";
import Link from "@/components/ui/link";
import { type ReviewEvent, reviewEvents } from "@/lib/features/reviews/event-queries";
import type { PersonViewer } from "@/lib/platform/viewer";

/** Baseline and reviews in the record of a placement, latest first; a signed review with its three receipts. */
export async function reviewRecord(viewer: PersonViewer, placementId: string): Promise<RecordEntry[]> {
  const [t, statuses, grades, events] = await Promise.all([
    getTranslations("reviews"),
    getTranslations("statuses"),
    getTranslations("statuses.grades"),
    reviewEvents(viewer, placementId),
  ]);
  return events.map((event) => entryOf(event));

  function entryOf(event: ReviewEvent): RecordEntry {
    const common = { id: event.id, day: event.day, who: event.who };
    const done = { shape: "done" as const, shapeWord: t("entry.done") };
    switch (event.what) {
      case "missed":
        return { ...common, ...done, title: t("entry.missed"), text: event.reason };
      case "baseline":
        return {
          ...common,
          ...(event.state === "proposed" ? { shape: "underWay", shapeWord: t("entry.underWay") } : done),
          title: <Link href={`/placements/${placementId}/baseline`}>{t(BASELINE[event.state])}</Link>,
        };
      case "signed":
        return { ...common, ...done, ...signed(event) };
    }
  }

  function signed(event: Extract<ReviewEvent, { what: "signed" }>) {
    const kind = statuses(`reviewKinds.${event.kind}`);
    const words = event.isCorrection
      ? t("entry.corrected", { kind })
      : event.grade
        ? t("entry.signed", { kind, grade: gradeIn(event.scale, event.grade, grades) })
        : t("entry.signedPlain", { kind });
    return {
      title: <Link href={`/placements/${placementId}/reviews/${event.kind}`}>{words}</Link>,
      receipts: <ReceiptsTable subject={t("result.subject", { kind })} deliveries={event.receipts} />,
    };
  }
}

const BASELINE = {
  proposed: "entry.baselineProposed",
  settled: "entry.baseline",
  notMeasured: "entry.unmeasured",
} as const;
