import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/choice-field";
import { Disclosure } from "@/components/ui/disclosure";
import { ActionForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-field";
import { returnReviewPartAction } from "@/lib/features/reviews/actions";
import type { ReviewSheet } from "@/lib/features/reviews/sheet-queries";

/** The department sends a side's part back for completion, with what is wanting. */
export function ReturnReviewPartForm({ sheet, submissionId }: { sheet: ReviewSheet; submissionId: string }) {
  const t = useTranslations("reviews.back");
  const sides = useTranslations("statuses.reviewSides");
  const released = sheet.parts.filter((part) => part.state === "released" && part.side !== "department");
  if (released.length === 0) return null;
  return (
    <Disclosure summary={t("title")}>
      <ActionForm
        action={returnReviewPartAction}
        submissionId={submissionId}
        hidden={{ placementId: sheet.head.placementId }}
        labels={{ reviewPartId: t("part"), reason: t("reason") }}
        aria-label={t("title")}
      >
        <SelectField
          name="reviewPartId"
          label={t("part")}
          required
          options={released.map((part) => ({ value: part.id, label: sides(part.side) }))}
        />
        <TextAreaField name="reason" label={t("reason")} hint={t("reasonHint")} required rows={2} maxLength={500} />
        <div className="form-foot">
          <SubmitButton kind="outlined">{t("act")}</SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  );
}
