import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/choice-field";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField, FileField } from "@/components/ui/text-field";
import type { DeliveryShown } from "@/lib/features/reporting/shown-facts";
import type { PaperSigners } from "@/lib/features/reporting/signer-facts";

type Props = {
  /** The page it stands on, to come back to. */
  back: string;
  receipts: readonly DeliveryShown[];
  signers: PaperSigners | null;
  today: string;
  sent: SentReceipt;
};

const FAULTS = ["empty", "tooLarge", "wrongKind", "invalid", "refused", "unreadable", "failed"] as const;

/** Why a receipt sent was not recorded, and what was chosen in it; from the address. */
export type SentReceipt = { receipt?: string; signer?: string; signedOn?: string };

/**
 * A party signed on paper: who, when, and the scan. An ordinary form to the upload's own address, for an action takes
 * no file of this size.
 */
export function RecordPaperReceiptForm({ back, receipts, signers, today, sent }: Props) {
  const t = useTranslations("reviews.paper");
  const common = useTranslations("common");
  const parties = useTranslations("statuses.parties");
  // the department signs here, never on paper
  const waiting = receipts.filter((one) => !one.acknowledgedOn && one.party !== "department");
  if (!signers || waiting.length === 0) return null;
  const known = FAULTS.find((one) => one === sent.receipt);
  const options = waiting.flatMap(({ id, party }) =>
    signers[party].map((person) => ({
      value: `${id} ${person.id}`,
      label: common("labelled", { label: parties(party), text: person.name }),
    })),
  );
  const unnamed = waiting.filter(({ party }) => signers[party].length === 0);
  return (
    <Disclosure summary={t("title")} open={known !== undefined}>
      <p className="hint">{t("hint")}</p>
      {unnamed.map(({ id, party }) => (
        <p className="hint" key={id}>
          {t("nobodyKnown", { party: parties(party) })}
        </p>
      ))}
      {known ? <Notice kind="warn" title={t(`faults.${known}`)} /> : null}
      <form method="post" action={`/api/files?${new URLSearchParams({ back })}`} encType="multipart/form-data">
        <SelectField name="signer" label={t("signer")} required options={options} defaultValue={sent.signer} />
        <DateField name="signedOn" label={t("signedOn")} required max={today} defaultValue={sent.signedOn || today} />
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
