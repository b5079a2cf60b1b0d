"use client";

import { useTranslations } from "next-intl";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { flushSync } from "react-dom";
import { Button } from "./button";
import { DraftStatus } from "./draft-status";
import { FormContext, fieldId } from "./form-context";
import { StepsLeft } from "./steps-left";

const PHONE = "(max-width: 719px)";
const onPhone = {
  watch: (changed: () => void) => {
    const media = window.matchMedia(PHONE);
    media.addEventListener("change", changed);
    return () => media.removeEventListener("change", changed);
  },
  now: () => window.matchMedia(PHONE).matches,
  // the server, and a browser without script, have one page
  server: () => false,
};

/** The step that is shown; null where all of them are. */
const StepContext = createContext<number | null>(null);

/**
 * A long form by steps on a phone; one page on a wide screen and without script. Every field stays in the page, so that
 * going back and forth, saving and sending know no steps. `names`: each step by name, in order.
 */
export function FormSteps({ names, children }: { names: readonly string[]; children: ReactNode }) {
  const t = useTranslations("drafts.steps");
  const byStep = useSyncExternalStore(onPhone.watch, onPhone.now, onPhone.server);
  const [current, setCurrent] = useState(1);
  const { faults, prefix } = useContext(FormContext);
  const box = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLHeadingElement>(null);

  const go = useCallback((step: number) => {
    flushSync(() => setCurrent(step));
    head.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: "start" });
  }, []);

  // an answer with faults leads to the first step that has one; the focus stays on their summary
  useEffect(() => {
    const faulty = Object.keys(faults).map((name) => stepOf(document.getElementById(fieldId(prefix, name))));
    const first = Math.min(...faulty.filter((step) => step !== null));
    if (Number.isFinite(first)) setCurrent(first);
  }, [faults, prefix]);

  // whoever wants to focus a field says so first, and the step it stands in comes up
  useEffect(() => {
    const element = box.current;
    const reveal = (event: Event) => {
      const step = stepOf(event.target as Element);
      if (step !== null) flushSync(() => setCurrent(step));
    };
    element?.addEventListener("reveal", reveal);
    return () => element?.removeEventListener("reveal", reveal);
  }, []);

  const last = names.length;
  return (
    <StepContext value={byStep ? current : null}>
      <div ref={box} className={byStep ? "steps by-step" : "steps"}>
        {byStep ? (
          <div className="step-head">
            <h2 ref={head} tabIndex={-1}>
              <span className="step-count">{t("count", { step: current, of: last })}</span> {names[current - 1]}
            </h2>
            <progress value={current} max={last} aria-hidden="true" />
            {current === last ? <StepsLeft names={names} form={box} go={go} /> : null}
          </div>
        ) : null}
        {children}
        {byStep ? (
          <div className="step-foot">
            {current > 1 ? (
              <Button onClick={() => go(current - 1)}>{t("back", { name: names[current - 2] ?? "" })}</Button>
            ) : null}
            {current < last ? (
              <Button kind="primary" onClick={() => go(current + 1)}>
                {t("next", { name: names[current] ?? "" })}
              </Button>
            ) : null}
            {current < last ? <DraftStatus /> : null}
          </div>
        ) : null}
      </div>
    </StepContext>
  );
}

/** What belongs to one step; several may belong to the same. */
export function Step({ of, children }: { of: number; children: ReactNode }) {
  const shown = useContext(StepContext);
  return (
    <div className="step" data-step={of} hidden={shown !== null && shown !== of}>
      {children}
    </div>
  );
}

function stepOf(element: Element | null): number | null {
  const step = element?.closest("[data-step]")?.getAttribute("data-step");
  return step ? Number(step) : null;
}
