import { useTranslations } from "next-intl";
import type { FormAction } from "@/components/ui/action-state";
import { SelectField } from "@/components/ui/choice-field";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { DateField } from "@/components/ui/text-field";
import type { Role } from "@/lib/domain/vocabulary";

type Props = {
  action: FormAction;
  submissionId: string;
  accountId: string;
  posts: readonly { id: string; role: Role; unitName: string | null }[];
  today: string;
};

export function EndPostForm({ action, submissionId, accountId, posts, today }: Props) {
  const t = useTranslations();
  const labels = { postId: t("accounts.end.post"), to: t("accounts.end.to") };
  return (
    <ActionForm
      className="short"
      action={action}
      submissionId={submissionId}
      labels={labels}
      hidden={{ accountId }}
      aria-label={t("accounts.end.title")}
    >
      <SelectField
        name="postId"
        label={labels.postId}
        required
        options={posts.map(({ id, role, unitName }) => ({
          value: id,
          label: t("accounts.opening.inUnit", {
            name: t(`roles.${role}`),
            unit: unitName ?? t("accounts.page.department"),
          }),
        }))}
      />
      <DateField name="to" label={labels.to} hint={t("accounts.end.hint")} required defaultValue={today} />
      <FormFoot>
        <SubmitButton kind="outlined">{t("accounts.end.submit")}</SubmitButton>
      </FormFoot>
    </ActionForm>
  );
}
