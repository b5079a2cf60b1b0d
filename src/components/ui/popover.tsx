"use client";

import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { placeBeside } from "./place-beside";

type Props = {
  id: string;
  /** The button it belongs to: it opens beside it, and gives the focus back to it. */
  anchor: RefObject<HTMLElement | null>;
  label: string;
  /** Lies at the right edge of its button. */
  end?: boolean;
  className?: string;
  onToggle?: (open: boolean) => void;
  children: ReactNode;
};

/** A layer over the page: the browser's own popover, so Esc, a press outside and the way back of the focus are its. */
export function Popover({ id, anchor, label, end, className, onToggle, children }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const layer = panel.current;
    if (!layer) return;
    let release: (() => void) | undefined;
    const toggled = (event: Event) => {
      const open = (event as ToggleEvent).newState === "open";
      release?.();
      release = open && anchor.current ? placeBeside(layer, anchor.current, end) : undefined;
      onToggle?.(open);
    };
    layer.addEventListener("toggle", toggled);
    return () => {
      release?.();
      layer.removeEventListener("toggle", toggled);
    };
  }, [anchor, end, onToggle]);
  return (
    <div
      ref={panel}
      id={id}
      popover="auto"
      role="dialog"
      aria-label={label}
      className={className ? `pop ${className}` : "pop"}
    >
      {children}
    </div>
  );
}
