"use client";

import {
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { type ActionState, type FormAction, IDLE } from "./action-state";
import { FormAnswer } from "./form-answer";
import { FormContext } from "./form-context";
import { newSubmissionId } from "./submission-id";

type Props = {
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
  readonly children: ReactNode;
};

/**
 * The form of the house. Without script it is an ordinary POST and the page comes back with the answer; with script the
 * answer appears in place and nothing typed is lost (React empties a form whose `action` answers, so the submit is ours).
 */
export function ActionForm({
  action,
  submissionId,
  version,
  labels,
  hidden,
  className,
  refusalNext,
  children,
  ...aria
}: Props) {
  const [state, dispatch, pending] = useActionState<ActionState, FormData>(action, IDLE);
  const prefix = useId();
  const form = useRef<HTMLFormElement>(null);
  const [renewed, setRenewed] = useState<{ of: string; id: string } | null>(null);

  // an answered submission keeps its answer under its id; what is sent next is another one
  useEffect(() => {
    if (state.status === "idle" || state.status === "notFound" || state.status === "signedOut") return;
    if (state.status === "done") form.current?.reset();
    setRenewed({ of: submissionId, id: newSubmissionId() });
  }, [state, submissionId]);
  const id = renewed?.of === submissionId ? renewed.id : submissionId;

  const send = (event: FormEvent<HTMLFormElement>) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    const data = new FormData(event.currentTarget, submitter);
    startTransition(() => dispatch(data));
  };

  const faults = state.status === "invalid" ? state.fields : {};
  const values = "values" in state ? state.values : {};
  return (
    <FormContext value={{ prefix, faults, values, pending }}>
      <form ref={form} action={dispatch} onSubmit={send} className={className} noValidate {...aria}>
        <input type="hidden" name="submissionId" value={id} />
        {version === undefined ? null : <input type="hidden" name="version" value={version} />}
        {Object.entries(hidden ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <FormAnswer state={state} labels={labels} refusalNext={refusalNext} />
        {children}
      </form>
    </FormContext>
  );
}
