import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { Facts, Section } from "@/components/ui/section";
import type { BatchReport } from "@/lib/features/imports/facts";

/** What came of an import. */
export function ImportReport({ report }: { report: BatchReport }) {
  const t = useTranslations("imports");
  const { failure } = report;
  const why = failure === "notAllGood" || failure === "postGone" ? failure : "other";
  return (
    <Section title={t("report.title")} className="flow">
      {failure ? <Notice kind="warn" title={t(`report.${why}`)} /> : null}
      <Facts
        facts={(["created", "updated", "skipped", "refused"] as const).map((key) => ({
          key,
          label: t(`report.${key}`),
          value: t("counts.rows", { count: report[key] }),
        }))}
      />
    </Section>
  );
}
