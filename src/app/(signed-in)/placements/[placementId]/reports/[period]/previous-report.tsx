import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import type { ReportPage } from "@/lib/features/reporting/queries";
import { periodKey } from "../period-words";
import { REPORT_PARTS } from "../report-parts";

/** O1: what the period before said, beside the one being written: what was begun there goes on here. */
export function PreviousReport({
  previous,
  months,
}: {
  previous: NonNullable<ReportPage["previous"]>;
  months: number;
}) {
  const t = useTranslations("reporting");
  return (
    <Disclosure summary={t("previous", { period: t(periodKey(months), { number: previous.period }) })}>
      {REPORT_PARTS.map((part) => (
        <p key={part} className="report-before">
          <b>{t(`parts.${part}`)}</b>
          <br />
          {previous[part]}
        </p>
      ))}
    </Disclosure>
  );
}
