"use client";

import { type RefObject, useEffect } from "react";
import type { DraftKeeper } from "./draft-keeper";

/** How long leaving waits for a save before it asks. */
const PATIENCE = 3_000;

/**
 * Guards what is typed and not yet saved, and nothing else. A link, or another form of the page, first lets the draft be
 * saved and then goes on by itself; only where that fails is the person asked. Closing the tab asks in the browser's words.
 */
export function useLeaveGuard(
  form: RefObject<HTMLFormElement | null>,
  keeper: RefObject<DraftKeeper | null>,
  ask: (go: () => void) => void,
): void {
  useEffect(() => {
    let going = false;
    const listening = new AbortController();
    const hold = async (event: Event, goOn: () => void) => {
      const kept = keeper.current;
      if (going || event.defaultPrevented || !kept?.atRisk) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const go = () => {
        going = true;
        goOn();
        going = false;
      };
      const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE));
      if (await Promise.race([kept.flush(), late])) return go();
      ask(() => {
        kept.letGo();
        go();
      });
    };
    const clicked = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (link && leavesBy(event, link)) void hold(event, () => link.click());
    };
    const submitted = (event: SubmitEvent) => {
      const other = event.target as HTMLFormElement;
      if (other.method === "dialog" || form.current?.parentElement?.contains(other)) return;
      void hold(event, () => other.requestSubmit(event.submitter));
    };
    const closing = (event: BeforeUnloadEvent) => {
      if (!keeper.current?.atRisk) return;
      void keeper.current.flush(true);
      event.preventDefault();
    };
    const options = { capture: true, signal: listening.signal };
    window.addEventListener("click", clicked, options);
    window.addEventListener("submit", submitted, options);
    window.addEventListener("beforeunload", closing, { signal: listening.signal });
    return () => listening.abort();
  }, [form, keeper, ask]);
}

/** Does this click take the page away? Not one that opens beside it, and not one to a place on it. */
function leavesBy(event: MouseEvent, link: HTMLAnchorElement): boolean {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false;
  if (!link.href || link.hasAttribute("download") || (link.target && link.target !== "_self")) return false;
  const [to, here] = [new URL(link.href), window.location];
  return to.pathname !== here.pathname || to.search !== here.search || (to.origin !== here.origin && to.hash === "");
}
