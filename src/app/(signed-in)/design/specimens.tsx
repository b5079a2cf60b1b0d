import type { ReactNode } from "react";
import { FormContext } from "@/components/ui/form-context";

/** One section of the sheet; `name` is what its picture is called. */
export function Sheet({ name, title, children }: { name: string; title: string; children: ReactNode }) {
  return (
    <section className="sheet" data-sheet={name} aria-label={title}>
      <h2>{title}</h2>
      <div className="specimens">{children}</div>
    </section>
  );
}

/** One component in one state, with the state's name over it. */
export function Specimen({ state, wide, children }: { state: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={wide ? "specimen specimen-wide" : "specimen"}>
      <p className="dim">{state}</p>
      {children}
    </div>
  );
}

type FormState = { prefix: string; faults?: Readonly<Record<string, readonly string[]>>; pending?: boolean };

/** The form around a specimen: its ids, its faults, and whether it is being sent. */
export function InForm({ prefix, faults = {}, pending = false, children }: FormState & { children: ReactNode }) {
  return (
    <FormContext value={{ prefix, faults, values: {}, pending }}>
      <form>{children}</form>
    </FormContext>
  );
}
