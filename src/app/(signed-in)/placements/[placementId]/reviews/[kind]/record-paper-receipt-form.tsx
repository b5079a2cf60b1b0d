import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/choice-field";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, FileField } from "@/components/ui/text-field";
import type { ReviewSheet } from "@/lib/features/reviews/sheet-queries";

const FAULTS = ["empty", "tooLarge", "wrongKind", "invalid", "refused", "unreadable", "failed"] as const;

/** Why a receipt sent was not recorded, and what was chosen in it; from the address. */
export type SentReceipt = { receipt?: string; signer?: string; signedOn?: string };

/**
 * A party signed on paper: who, when, and the scan. An ordinary form to the upload's own address, for an action takes
 * no file of this size.
 */
export function RecordPaperReceiptForm({ sheet, sent }: { sheet: ReviewSheet; sent: SentReceipt }) {
  const t = useTranslations("reviews.paper");
  const common = useTranslations("common");
  const parties = useTranslations("statuses.parties");
  const waiting = sheet.receipts.filter((one) => !one.acknowledgedOn);
  const { paperSigners } = sheet;
  const back = `/placements/${sheet.head.placementId}/reviews/${sheet.kind}`;
  if (!paperSigners || waiting.length === 0) return null;
  const known = FAULTS.find((one) => one === sent.receipt);
  const options = waiting.flatMap(({ id, party }) =>
    party === "department"
      ? []
      : paperSigners[party].map((person) => ({
          value: `${id} ${person.id}`,
          label: common("labelled", { label: parties(party), text: person.name }),
        })),
  );
  return (
    <Disclosure summary={t("title")} open={known !== undefined}>
      <p className="hint">{t("hint")}</p>
      {known ? <Notice kind="warn" title={t(`faults.${known}`)} /> : null}
      <form method="post" action={`/api/files?${new URLSearchParams({ back })}`} encType="multipart/form-data">
        <SelectField name="signer" label={t("signer")} required options={options} defaultValue={sent.signer} />
        <DateField
          name="signedOn"
          label={t("signedOn")}
          required
          max={sheet.today}
          defaultValue={sent.signedOn || sheet.today}
        />
        <FileField
          name="scan"
          label={t("scan")}
          hint={t("scanHint")}
          required
          accept="application/pdf,image/jpeg,image/png"
        />
        <div className="form-foot">
          <SubmitButton kind="outlined">{t("act")}</SubmitButton>
        </div>
      </form>
    </Disclosure>
  );
}
