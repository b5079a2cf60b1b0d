"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button, buttonClass } from "./button";
import { ModalDialog } from "./confirm-dialog";
import { Notice } from "./notice";

const ANSWERS = ["wrong", "locked", "noPost", "missing"] as const;

type Props = {
  readonly why: "signIn" | "otherPerson";
  readonly account: string;
  readonly seal: string;
  readonly onCancel: () => void;
  readonly onSignedIn: () => void;
};

/**
 * The door over an open form: the same account signs in again and goes on. The page behind is covered meanwhile, for
 * nobody else is to read what was written there.
 */
export function SignInAgain({ why, account, seal, onCancel, onSignedIn }: Props) {
  const t = useTranslations();
  const id = useId();
  const [said, setSaid] = useState<(typeof ANSWERS)[number] | "unreachable" | null>(null);
  const [pending, setPending] = useState(false);

  const enter = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const data = new FormData(event.currentTarget);
    setPending(true);
    const status = await fetch("/sign-in/again", { method: "POST", body: data })
      .then((response) => response.json())
      .then((body: { status: string }) => body.status)
      .catch(() => "unreachable");
    setPending(false);
    if (status === "in") return onSignedIn();
    setSaid(ANSWERS.find((one) => one === status) ?? "unreachable");
  };

  return (
    <ModalDialog labelledBy={`${id}-title`} onCancel={onCancel} className="ask-covered">
      <h2 id={`${id}-title`}>{t(`drafts.${why}.title`)}</h2>
      <p>{t(`drafts.${why}.text`, { account })}</p>
      <form onSubmit={(event) => void enter(event)} noValidate>
        <div role="alert">
          {said === "unreachable" ? <Notice kind="warn" title={t("drafts.signIn.unreachable")} /> : null}
          {said && said !== "unreachable" ? (
            <Notice kind="warn" title={t(`signIn.answers.${said}`)}>
              {t(`signIn.next.${said}`)}
            </Notice>
          ) : null}
        </div>
        <input type="hidden" name="seal" value={seal} />
        <div className="field">
          <label htmlFor={`${id}-account`}>{t("signIn.account")}</label>
          <input className="in" id={`${id}-account`} name="account" value={account} autoComplete="username" readOnly />
        </div>
        <div className="field">
          <label htmlFor={`${id}-password`}>{t("signIn.password")}</label>
          <p className="hint" id={`${id}-hint`}>
            {t("signIn.passwordHint")}
          </p>
          <input
            className="in"
            id={`${id}-password`}
            name="password"
            type="password"
            autoComplete="current-password"
            aria-describedby={`${id}-hint`}
            maxLength={128}
            required
            // biome-ignore lint/a11y/noAutofocus: a modal dialog opens at its first empty field
            autoFocus
          />
        </div>
        <div className="btns">
          <button type="submit" className={buttonClass({ kind: "primary" })} aria-disabled={pending || undefined}>
            {pending ? t("common.sending") : t("drafts.signIn.submit")}
          </button>
          <Button kind="quiet" onClick={onCancel}>
            {t("drafts.signIn.later")}
          </Button>
        </div>
      </form>
    </ModalDialog>
  );
}
