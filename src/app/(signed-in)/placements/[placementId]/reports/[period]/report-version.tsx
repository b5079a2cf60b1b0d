import { useTranslations } from "next-intl";
import { ReceiptsTable } from "@/components/receipts/receipts-table";
import { ButtonLink } from "@/components/ui/button";
import { useDayWords } from "@/components/ui/day";
import { Section } from "@/components/ui/section";
import type { ShownVersion } from "@/lib/features/reporting/queries";
import { PaperScans } from "../../paper-scans";
import { ReportParts } from "../report-parts";

type Props = {
  version: ShownVersion;
  period: string;
  /** The scans of paper receipts, for the department. */
  withScans: boolean;
};

/** O9: one version as it stands; before this viewer has opened it only its receipts show, and the way to open it. */
export function ReportVersion({ version, period, withScans }: Props) {
  const t = useTranslations("reporting");
  const parties = useTranslations("statuses.parties");
  const day = useDayWords();
  return (
    <Section
      title={t("version", { number: version.number })}
      aside={t("submittedOn", { date: day(version.submittedOn, true) })}
    >
      {version.content ? (
        <ReportParts content={version.content} />
      ) : (
        <div className="field">
          <p className="dim">{t("sealed")}</p>
          {version.deliveryId ? (
            <p className="btns">
              <ButtonLink href={`/deliveries/${version.deliveryId}`}>{t("open")}</ButtonLink>
            </p>
          ) : null}
        </div>
      )}
      <h3>{t("receipts")}</h3>
      <ReceiptsTable subject={t("title", { period })} deliveries={version.deliveries} />
      {withScans ? <PaperScans receipts={version.deliveries} /> : null}
      {version.comments.length > 0 ? (
        <>
          <h3>{t("comments")}</h3>
          <ul className="facts">
            {version.comments.map((one) => (
              <li key={one.id}>
                <div className="r">
                  <b>{t("comment", { party: parties(one.party), name: one.name })}</b>
                  <span>{day(one.onDay)}</span>
                </div>
                <p>{one.text}</p>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}
