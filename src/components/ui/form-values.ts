import type { TypedValues } from "./action-state";

/** What the form itself carries and nobody typed. */
const CARRIED = /^(\$ACTION_|__|submissionId$|version$)/;
/** What is not kept beside its own table: a password nowhere, an ID number only where few may read it. */
const SECRET = /password|idNumber/i;
const isTyped = (name: string) => name !== "" && !CARRIED.test(name) && !SECRET.test(name);

function gathered(pairs: Iterable<readonly [string, FormDataEntryValue]>): TypedValues {
  const all = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    if (isTyped(name) && typeof value === "string") all.set(name, [...(all.get(name) ?? []), oneLineEnd(value)]);
  }
  return Object.fromEntries([...all].map(([name, values]) => [name, values.length === 1 ? (values[0] ?? "") : values]));
}
/** A browser without script sends another line end than one with it. */
const oneLineEnd = (text: string) => text.replace(/\r\n?/g, "\n");

/** What a form sends, by field name: no password, no file, nothing it carries itself. */
export const typedIn = (data: FormData): TypedValues => gathered(data);
/** What stands in a form now. */
export const valuesOf = (form: HTMLFormElement): TypedValues => typedIn(new FormData(form));

/** What stands in a form and no draft takes: kept in the page alone. */
export const secretsOf = (form: HTMLFormElement): TypedValues =>
  Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      SECRET.test(name) && typeof value === "string" ? [[name, value] as const] : [],
    ),
  );

/** What stood in it when the page was opened, whatever was typed before its script came. */
export function defaultsOf(form: HTMLFormElement): TypedValues {
  const pairs: [string, string][] = [];
  for (const control of form.elements) {
    if (control instanceof HTMLTextAreaElement) pairs.push([control.name, control.defaultValue]);
    else if (control instanceof HTMLSelectElement) {
      const options = [...control.options];
      pairs.push([control.name, (options.find((one) => one.defaultSelected) ?? options[0])?.value ?? ""]);
    } else if (control instanceof HTMLInputElement && !/^(submit|button|file|image|reset)$/.test(control.type)) {
      const isBox = control.type === "checkbox" || control.type === "radio";
      if (!isBox || control.defaultChecked) pairs.push([control.name, isBox ? control.value : control.defaultValue]);
    }
  }
  return gathered(pairs);
}

/** Whether two fields hold the same. Nothing there and an empty text are the same. */
export function sameValue(one: TypedValues[string] | undefined, other: TypedValues[string] | undefined): boolean {
  const [a, b] = [one, other].map((value) => (typeof value === "string" ? [value] : [...(value ?? [])]));
  return (a ?? []).map(oneLineEnd).join("\0") === (b ?? []).map(oneLineEnd).join("\0");
}

/** Whether two forms hold the same. */
export const sameValues = (one: TypedValues, other: TypedValues): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) => sameValue(one[name], other[name]));
