import { useTranslations } from "next-intl";
import type { FormAction } from "@/components/ui/action-state";
import { ActionForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = {
  action: FormAction;
  submissionId: string;
  hidden: Readonly<Record<string, string>>;
  act: "reset" | "enable" | "disable";
};

/** One act on an account: what it does, and its button. */
export function AccountActForm({ act, ...form }: Props) {
  const t = useTranslations("accounts");
  return (
    <ActionForm className="short" {...form} aria-label={t(`${act}.title`)}>
      <p className="small">{t(`${act}.why`)}</p>
      <p className="btns">
        <SubmitButton kind="outlined">{t(`${act}.submit`)}</SubmitButton>
      </p>
    </ActionForm>
  );
}
