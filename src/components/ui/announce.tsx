"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { Icon } from "./icon";

type Said = { readonly id: number; readonly text: string; readonly kind: "done" | "warn" };

let said: Said | null = null;
let count = 0;
const listeners = new Set<() => void>();
const publish = (next: Said | null) => {
  said = next;
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/**
 * Says in passing what has happened, where no place of the page does: read out politely, shown at the foot. Never the
 * only place of what one must act on: a form's answer stands in the form.
 */
export function announce(text: string, kind: Said["kind"] = "done"): void {
  count += 1;
  publish({ id: count, text, kind });
}

const STAYS_MS = 10_000;

/** Where announcements appear: once, in the frame. One at a time; it stays while it is pointed at or holds the focus. */
export function Announcements() {
  const t = useTranslations("common");
  const current = useSyncExternalStore(
    subscribe,
    () => said,
    () => null,
  );
  const [held, setHeld] = useState(false);
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!current || held) return;
    const timer = setTimeout(() => publish(null), STAYS_MS);
    return () => clearTimeout(timer);
  }, [current, held]);
  return (
    <div
      ref={region}
      role="status"
      className="toasts"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {current ? (
        <div key={current.id} className={`toast toast-${current.kind}`}>
          <Icon name={current.kind === "done" ? "check" : "alert"} />
          <p>{current.text}</p>
          <button
            type="button"
            className="dlg-x"
            onClick={() => {
              setHeld(false);
              publish(null);
            }}
          >
            <Icon name="cross" />
            <span className="sr">{t("close")}</span>
          </button>
        </div>
      ) : null}
    </div>
  );
}
