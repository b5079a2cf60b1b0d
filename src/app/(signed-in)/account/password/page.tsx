import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { changePasswordAction } from "@/lib/features/accounts/actions";
import { signedIn } from "@/lib/platform/signed-in";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("password.title") };
}

export default async function PasswordPage() {
  const { mustChangePassword } = await signedIn("/account/password");
  const t = await getTranslations("accounts");
  const labels = {
    currentPassword: t("password.current"),
    newPassword: t("password.next"),
    newPasswordAgain: t("password.again"),
  };
  return (
    <>
      <PageHead
        title={t("password.title")}
        crumbs={
          mustChangePassword ? undefined : [{ label: t("own.title"), href: "/account" }, { label: t("password.title") }]
        }
      />
      {mustChangePassword ? <Notice title={t("password.must")}>{t("password.mustWhy")}</Notice> : null}
      <ActionForm className="short" action={changePasswordAction} submissionId={crypto.randomUUID()} labels={labels}>
        <TextField
          name="currentPassword"
          type="password"
          label={labels.currentPassword}
          required
          autoComplete="current-password"
        />
        <TextField
          name="newPassword"
          type="password"
          label={labels.newPassword}
          hint={t("password.nextHint")}
          required
          autoComplete="new-password"
        />
        <TextField
          name="newPasswordAgain"
          type="password"
          label={labels.newPasswordAgain}
          required
          autoComplete="new-password"
        />
        <FormFoot>
          <SubmitButton>{t("password.submit")}</SubmitButton>
        </FormFoot>
      </ActionForm>
    </>
  );
}
