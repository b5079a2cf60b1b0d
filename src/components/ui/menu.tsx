"use client";

import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import { buttonClass } from "./button";
import { Icon } from "./icon";
import { Popover } from "./popover";

type Props = { label: string; size?: "normal" | "small"; children: ReactNode };

const MOVES: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => (at >= last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Acts that need not be in sight, behind one button. Its items are links and buttons, one in each <li>; it opens without
 * script, too. Arrow keys walk, Esc closes, a chosen item closes.
 */
export function Menu({ label, size, children }: Props) {
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const items = () => [...(list.current?.querySelectorAll<HTMLElement>("a[href], button:not(:disabled)") ?? [])];
  const walk = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (!move) return;
    event.preventDefault();
    const all = items();
    all[move(all.indexOf(document.activeElement as HTMLElement), all.length - 1)]?.focus();
  };
  const close = () => document.getElementById(id)?.hidePopover();
  return (
    <span className="menu">
      <button
        ref={opener}
        type="button"
        className={buttonClass({ size })}
        popoverTarget={id}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          document.getElementById(id)?.showPopover();
          items()[0]?.focus();
        }}
      >
        {label}
        <Icon name="down" size={16} />
      </button>
      <Popover id={id} anchor={opener} label={label}>
        <ul ref={list} onKeyDown={walk} onClick={close}>
          {children}
        </ul>
      </Popover>
    </span>
  );
}
