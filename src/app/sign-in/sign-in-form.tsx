"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Notice } from "@/components/ui/notice";
import { PasswordInput } from "@/components/ui/password-input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { DoorAnswer } from "@/lib/platform/auth/door";

type Props = {
  action: (previous: DoorAnswer | null, form: FormData) => Promise<DoorAnswer>;
  next: string;
  /** A demo account, chosen from the list. */
  filled?: { account: string; password: string };
};

/** Account and password; works as an ordinary POST before its script has loaded. */
export function SignInForm({ action, next, filled }: Props) {
  const t = useTranslations("signIn");
  const [answer, dispatch] = useActionState(action, null);
  const said = answer && answer.status !== "in" ? answer : null;
  return (
    <form action={dispatch} aria-labelledby="sign-in-title" noValidate>
      <h2 id="sign-in-title" className="sr">
        {t("title")}
      </h2>
      <input type="hidden" name="next" value={next} />
      <div role="alert">
        {said ? (
          <Notice kind="warn" title={t(`answers.${said.status}`)}>
            {t(`next.${said.status}`)}
          </Notice>
        ) : null}
      </div>
      <div className="field">
        <label htmlFor="account">{t("account")}</label>
        <input
          className="in"
          id="account"
          name="account"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={64}
          required
          key={said?.account}
          defaultValue={said?.account ?? filled?.account}
        />
      </div>
      <div className="field">
        <label htmlFor="password" id="password-l">
          {t("password")}
        </label>
        <p className="hint" id="password-hint">
          {t("passwordHint")}
        </p>
        <PasswordInput
          id="password"
          name="password"
          defaultValue={said ? undefined : filled?.password}
          autoComplete="current-password"
          aria-describedby="password-hint"
          maxLength={128}
          required
        />
      </div>
      <div className="field">
        <SubmitButton>{t("submit")}</SubmitButton>
      </div>
      <p className="small door-help">{t("help")}</p>
    </form>
  );
}
