"use client";

import {
  type FormEvent,
  Fragment,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { type ActionState, type FormAction, IDLE } from "./action-state";
import { DraftAside, useAside } from "./draft-aside";
import { DraftNotice } from "./draft-notice";
import { FormAnswer } from "./form-answer";
import { FormContext } from "./form-context";
import { type OpenDraft, useDraft } from "./form-draft";
import { idFor, reachable } from "./form-sending";
import { useLeaveGuard } from "./leave-guard";
import { newSubmissionId } from "./submission-id";

export type ActionFormProps = {
  readonly action: FormAction;
  /** Unique per rendering of the form; a replay of it gets the stored answer. */
  readonly submissionId: string;
  /** The version of the record the form was opened on. */
  readonly version?: number | string;
  /** Labels by field name for the error summary; without script they are not otherwise known above the fields. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly className?: string;
  readonly "aria-label"?: string;
  readonly "aria-labelledby"?: string;
  /** Where a refusal sends the person next: the link that does what is missing. */
  readonly refusalNext?: ReactNode;
  /** Keeps what is typed on the server; a page gives it through `DraftedForm`. */
  readonly draft?: OpenDraft;
  readonly children: ReactNode;
};

/** These answers leave the submission open: sent again, it is the same one. */
const STILL_OPEN = new Set<ActionState["status"]>(["idle", "notFound", "signedOut", "otherPerson", "unsent"]);

/**
 * The form of the house. Without script it is an ordinary POST and the page comes back with the answer; with script the
 * answer appears in place and nothing typed is lost (React empties a form whose `action` answers, so the submit is ours).
 */
export function ActionForm({ action, submissionId, version, labels, hidden, className, ...rest }: ActionFormProps) {
  const { refusalNext, draft: opened, children, ...aria } = rest;
  const [posted, post] = useActionState<ActionState, FormData>(action, IDLE);
  const [sent, send, pending] = useActionState<ActionState, FormData>(reachable(action), IDLE);
  const state = sent.status === "idle" ? posted : sent;
  const prefix = useId();
  const form = useRef<HTMLFormElement>(null);
  const pressed = useRef<HTMLElement | null>(null);
  const [renewed, setRenewed] = useState<{ of: string; id: string } | null>(null);
  const draft = useDraft(form, opened);
  const aside = useAside(sent);
  useLeaveGuard(form, draft.keeper, aside.leave);

  // an answered submission keeps its answer under its id; what is sent next is another one
  const { keeper, clear } = draft;
  useEffect(() => {
    if (state.status === "done") {
      form.current?.reset();
      clear();
      keeper.current?.restart({});
    } else if (state.status !== "idle") keeper.current?.resume();
    if (!STILL_OPEN.has(state.status)) setRenewed({ of: submissionId, id: newSubmissionId() });
  }, [state, submissionId, keeper, clear]);
  const id = renewed?.of === submissionId ? renewed.id : submissionId;

  const renew = (next: string) => flushSync(() => setRenewed({ of: submissionId, id: next }));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (pending) return;
    pressed.current = (event.nativeEvent as SubmitEvent).submitter;
    const data = new FormData(event.currentTarget, pressed.current);
    const goesAs = idFor(data, id);
    if (goesAs !== id) renew(goesAs);
    data.set("submissionId", goesAs);
    keeper.current?.rest();
    if (keeper.current) data.set("__draft__", String(keeper.current.saved));
    startTransition(() => send(data));
  };
  const anew = () => {
    renew(newSubmissionId());
    void keeper.current?.again(true);
  };
  // a button that is gone by now sends nothing of its own
  const again = () => form.current?.requestSubmit(pressed.current?.isConnected ? pressed.current : null);

  const faults = state.status === "invalid" ? state.fields : {};
  const typed = "values" in state ? state.values : (opened?.values ?? {});
  const context = {
    ...{ prefix, faults, pending, again, anew, ask: aside.ask },
    values: draft.applied?.values ?? typed,
    draft: opened ? { ...draft, seal: opened.seal, account: opened.account } : undefined,
  };
  const body = (
    <form ref={form} action={post} onSubmit={submit} className={className} noValidate {...aria}>
      <input type="hidden" name="submissionId" value={id} />
      {version === undefined ? null : <input type="hidden" name="version" value={version} />}
      {opened ? <input type="hidden" name="__seal__" value={opened.seal} /> : null}
      {opened ? <input type="hidden" name="__draft__" value={opened.version} /> : null}
      {Object.entries(hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormAnswer state={state} labels={labels} refusalNext={refusalNext} />
      <Fragment key={draft.applied?.turn}>{children}</Fragment>
    </form>
  );
  return (
    <FormContext value={context}>
      {opened ? (
        <div className="drafted">
          <DraftNotice draft={opened} />
          {body}
          <DraftAside aside={aside} />
        </div>
      ) : (
        body
      )}
    </FormContext>
  );
}
