import { useTranslations } from "next-intl";
import { Day, useDayWords } from "@/components/ui/day";
import { Facts, Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import type { ReportPage } from "@/lib/features/reporting/queries";

/** O1: what is known of a report before a word is written: who, where, which period, by when. */
export function ReportHeader({ page }: { page: ReportPage }) {
  const t = useTranslations("reporting.header");
  const common = useTranslations("common");
  const day = useDayWords();
  const { due } = page;
  return (
    <Section title={t("period")} aside={common("dateRange", { from: day(due.from, true), to: day(due.to, true) })}>
      <Facts
        facts={[
          { key: "cadre", label: t("cadre"), value: page.cadreName },
          { key: "host", label: t("host"), value: page.hostUnit },
          { key: "opens", label: t("opens"), value: <Day value={due.opensOn} year /> },
          {
            key: "due",
            label: t("due"),
            value: <Day value={due.dueOn} year />,
            note: page.overdue ? <Status shape="overdue">{t("overdue")}</Status> : undefined,
          },
        ]}
      />
    </Section>
  );
}
