"use client";

import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { TypedValues } from "./action-state";
import { DraftKeeper, type DraftState } from "./draft-keeper";
import { defaultsOf, secretsOf, valuesOf } from "./form-values";

/** A form's draft as the server found it when the page was opened. */
export type OpenDraft = {
  /** Names the form, its writer and their post; the server made it and alone reads it. */
  readonly seal: string;
  readonly version: number;
  readonly values: TypedValues | null;
  /** What a second place had written that could not be merged. */
  readonly other: TypedValues | null;
  readonly savedAt: string | null;
  /** The record has changed since the draft was written. */
  readonly changed: boolean;
  /** The account's name, for signing in again in place. */
  readonly account: string;
  readonly discard: (form: FormData) => Promise<void>;
};

export type DraftControls = {
  readonly state: DraftState;
  readonly keeper: RefObject<DraftKeeper | null>;
  /** Values put into the form from elsewhere; a new turn renders its fields anew. */
  readonly applied: { readonly values: TypedValues; readonly turn: number } | null;
  readonly clear: () => void;
};

const ADDRESS = "/api/drafts";
/** A browser sends no more than 64 kB behind a page that is gone. */
const BEHIND = 60_000;

export const sendDraft = (method: "PUT" | "DELETE", body: object, keepalive = false): Promise<Response> => {
  const text = JSON.stringify(body);
  return fetch(ADDRESS, {
    method,
    body: text,
    headers: { "Content-Type": "application/json" },
    keepalive: keepalive && new Blob([text]).size < BEHIND,
  });
};

/** Keeps a form's draft on the server while it is written in. */
export function useDraft(form: RefObject<HTMLFormElement | null>, draft: OpenDraft | undefined): DraftControls {
  const keeper = useRef<DraftKeeper | null>(null);
  const opened = useRef(draft);
  const [state, tell] = useState<DraftState>(
    draft?.savedAt ? { kind: "restored", at: draft.savedAt } : { kind: "clean" },
  );
  const [applied, setApplied] = useState<DraftControls["applied"]>(null);
  const write = useCallback(
    (values: TypedValues) => setApplied((before) => ({ values, turn: (before?.turn ?? 0) + 1 })),
    [],
  );

  useEffect(() => {
    const [element, { seal, version } = { seal: "", version: 0 }] = [form.current, opened.current];
    if (!element || seal === "") return;
    const wanted = { current: null as TypedValues | null };
    const made = new DraftKeeper(
      {
        // between a merge and its rendering the form still shows what was there before
        read: () => wanted.current ?? valuesOf(element),
        write: (values) => {
          wanted.current = values;
          write({ ...values, ...secretsOf(element) });
          requestAnimationFrame(() => requestAnimationFrame(() => (wanted.current = null)));
        },
        send: async (body, keepalive) => {
          const submissionId = element.querySelector<HTMLInputElement>('input[name="submissionId"]')?.value;
          const response = await sendDraft("PUT", { ...body, seal, submissionId }, keepalive);
          return { status: response.status, body: await response.json().catch(() => ({})) };
        },
        tell,
      },
      version,
      defaultsOf(element),
    );
    keeper.current = made;
    return watched(element, made);
  }, [form, write]);

  return { state, keeper, applied, clear: useCallback(() => write({}), [write]) };
}

/** Listens to a form for its keeper; the answer stops listening and saves what is left. */
function watched(element: HTMLFormElement, keeper: DraftKeeper): () => void {
  let composing = false;
  const touched = () => composing || keeper.touched();
  const left = () => composing || void keeper.flush();
  const hidden = () => document.visibilityState === "hidden" && void keeper.flush(true);
  const online = () => void keeper.flush();
  const typing = (event: Event) => {
    composing = event.type === "compositionstart";
    touched();
  };
  const listening = new AbortController();
  const { signal } = listening;
  for (const type of ["input", "change"]) element.addEventListener(type, touched, { signal });
  for (const type of ["compositionstart", "compositionend"]) element.addEventListener(type, typing, { signal });
  element.addEventListener("focusout", left, { signal });
  document.addEventListener("visibilitychange", hidden, { signal });
  window.addEventListener("online", online, { signal });
  // typed before the script came, or given back by the browser
  touched();
  return () => {
    listening.abort();
    void keeper.flush(true);
  };
}
