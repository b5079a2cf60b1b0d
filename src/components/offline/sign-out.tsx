"use client";

import { useTranslations } from "next-intl";
import { type ComponentType, type FormEvent, useEffect, useRef, useState } from "react";
import { SubmitButton } from "../ui/submit-button";
import type { UnsentDialogProps } from "./unsent-dialog";

type Props = {
  /** Who may write without a network here; null for a post that writes nothing of the kind. */
  writer: { account: string; post: string } | null;
  action: () => Promise<void>;
};

/**
 * Signing out. Where this device holds texts that were not sent it says so beside it, and asks what becomes of them; without
 * script it signs out, and they stay sealed. All the rest is fetched after the page has come.
 */
export function SignOut({ writer, action }: Props) {
  const t = useTranslations();
  const form = useRef<HTMLFormElement>(null);
  const [unsent, setUnsent] = useState(0);
  const [Asked, setAsked] = useState<ComponentType<UnsentDialogProps> | null>(null);
  const settled = useRef(false);
  const { account, post } = writer ?? {};

  useEffect(() => {
    if (!account || !post) return;
    let stop: () => void = () => undefined;
    let left = false;
    import("./arrive").then(
      ({ arrive, canKeep }) => {
        if (!left && canKeep()) stop = arrive(account, post, setUnsent);
      },
      // gone from the network since the page came: the next page tries again
      () => undefined,
    );
    return () => {
      left = true;
      stop();
    };
  }, [account, post]);

  const ask = (event: FormEvent) => {
    if (unsent === 0 || settled.current) return;
    event.preventDefault();
    import("./unsent-dialog").then(
      (module) => setAsked(() => module.UnsentDialog),
      () => undefined,
    );
  };
  const leave = () => {
    settled.current = true;
    setAsked(null);
    form.current?.requestSubmit();
  };
  return (
    <>
      {unsent > 0 ? (
        <a className="unsent" href="/offline">
          {t("offline.unsent", { count: unsent })}
        </a>
      ) : null}
      <form ref={form} action={action} onSubmit={ask}>
        <SubmitButton kind="quiet" size="small">
          {t("shell.signOut")}
        </SubmitButton>
      </form>
      {Asked ? <Asked unsent={unsent} onLeave={leave} onStay={() => setAsked(null)} /> : null}
    </>
  );
}
