import { useTranslations } from "next-intl";
import { useDayWords } from "@/components/ui/day";
import { Notice } from "@/components/ui/notice";
import type { ReviewSheet } from "@/lib/features/reviews/sheet-queries";

/** A half-year review that is done with although nothing was signed here: stated as missed, or held on paper before. */
export function MissedNotice({ missed }: { missed: ReviewSheet["missed"] }) {
  const t = useTranslations("reviews");
  const day = useDayWords();
  if (!missed) return <Notice title={t("offline")} />;
  return (
    <Notice title={t("missed.stated", { name: missed.signedBy, date: day(missed.signedOn, true) })}>
      {missed.reason}
    </Notice>
  );
}
