"use client";

import { type InputHTMLAttributes, useEffect, useRef } from "react";

/** A box alone, as in a list; half ticked where some of what it stands for is chosen. */
export function Tick({ some = false, ...rest }: InputHTMLAttributes<HTMLInputElement> & { some?: boolean }) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  });
  return <input ref={box} type="checkbox" {...rest} />;
}
