import type { TypedValues } from "./action-state";
import { fieldId } from "./form-context";

/** How the page names a field: its label, or the legend of its group. */
export function labelOf(prefix: string, name: string): string | undefined {
  const id = fieldId(prefix, name);
  const own = document.querySelector(`label[for="${CSS.escape(id)}"]`);
  const group = document.getElementById(id)?.closest("fieldset")?.querySelector("legend");
  return (own ?? group)?.firstChild?.textContent?.trim() || undefined;
}

/** A field's value as its reader knows it: an option by its words, a text as it is. */
export function choiceWords(control: HTMLElement | null, name: string, value: TypedValues[string] | undefined): string {
  const values = value === undefined ? [] : typeof value === "string" ? [value] : [...value];
  const words = values.map((one) => {
    if (control instanceof HTMLSelectElement) return [...control.options].find((o) => o.value === one)?.text ?? one;
    if (!(control instanceof HTMLInputElement) || !/radio|checkbox/.test(control.type)) return one;
    const boxes = control.form?.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`) ?? [];
    return (
      [...boxes]
        .find((box) => box.value === one)
        ?.closest("label")
        ?.textContent?.trim() ?? one
    );
  });
  return words.join("\n");
}
