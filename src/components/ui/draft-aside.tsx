"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense, useCallback, useContext, useEffect, useState } from "react";
import type { ActionState } from "./action-state";
import { ConfirmDialog } from "./confirm-dialog";
import { FormContext } from "./form-context";
import { sendDraft } from "./form-draft";

/** What may be asked beside a form: its writer's password, which of two texts, whether to throw the draft away. */
export type Asked = "signIn" | "otherPerson" | "choice" | "discard";

export type Aside = {
  readonly asked: Asked | null;
  readonly ask: (what: Asked | null) => void;
  /** The sign-in was asked for by a submission, which goes on after it. */
  readonly sending: boolean;
  readonly leaving: (() => void) | null;
  readonly leave: (go: (() => void) | null) => void;
};

/** What stands beside the form; an answer that nobody, or somebody else, is signed in asks by itself. */
export function useAside(answer: ActionState): Aside {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [sending, setSending] = useState(false);
  const [leaving, setLeaving] = useState<(() => void) | null>(null);
  useEffect(() => {
    if (answer.status !== "signedOut" && answer.status !== "otherPerson") return;
    setSending(true);
    setAsked(answer.status === "signedOut" ? "signIn" : "otherPerson");
  }, [answer]);
  const ask = useCallback((what: Asked | null) => {
    setAsked(what);
    setSending(false);
  }, []);
  const leave = useCallback((go: (() => void) | null) => setLeaving(() => go), []);
  return { asked, ask, sending, leaving, leave };
}

// seldom needed, and then there is a server to fetch them from
const SignInAgain = lazy(() => import("./sign-in-again").then((found) => ({ default: found.SignInAgain })));
const DraftChoice = lazy(() => import("./draft-choice").then((found) => ({ default: found.DraftChoice })));

export function DraftAside({ aside: { asked, ask, sending, leaving, leave } }: { aside: Aside }) {
  const t = useTranslations("drafts");
  const { draft, again } = useContext(FormContext);
  if (!draft) return null;
  const { keeper, seal } = draft;
  const discard = async () => {
    const gone = await sendDraft("DELETE", { seal }).then(
      (response) => response.ok,
      () => false,
    );
    ask(null);
    if (!gone) return keeper.current?.touched();
    keeper.current?.rest();
    window.location.reload();
  };
  const signedIn = () => {
    ask(null);
    if (sending) again?.();
    else void keeper.current?.again();
  };
  return (
    <Suspense fallback={null}>
      {leaving ? (
        <ConfirmDialog
          title={t("leave.title")}
          stay={t("leave.stay")}
          go={t("leave.go")}
          onStay={() => leave(null)}
          onGo={leaving}
        >
          <p>{t("leave.text")}</p>
        </ConfirmDialog>
      ) : null}
      {asked === "discard" ? (
        <ConfirmDialog
          title={t("discard.title")}
          stay={t("discard.stay")}
          go={t("discard.act")}
          onStay={() => ask(null)}
          onGo={() => void discard()}
        >
          <p>{t("discard.text")}</p>
        </ConfirmDialog>
      ) : null}
      {asked === "signIn" || asked === "otherPerson" ? (
        <SignInAgain why={asked} account={draft.account} seal={seal} onCancel={() => ask(null)} onSignedIn={signedIn} />
      ) : null}
      {asked === "choice" && draft.state.kind === "conflict" ? (
        <DraftChoice conflict={draft.state} onCancel={() => ask(null)} onChosen={() => ask(null)} />
      ) : null}
    </Suspense>
  );
}
