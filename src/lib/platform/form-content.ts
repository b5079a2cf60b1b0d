import { parseSubmission } from "@conform-to/react/future";
import type { TypedValues } from "@/components/ui/action-state";

/** What the form itself carries, and no command's schema knows. */
const CARRIED = /^(\$ACTION_|__intent__|__state__|__draft__$|__seal__$|submissionId$|version$)/;
/** `findings[0].text`. Rows of a form are never thousands, and an index of any size would make an array of any length. */
const NAME = /^[A-Za-z][\w-]*(\.[\w-]+|\[\d{0,3}\])*$/;
const NAME_LENGTH = 200;
const FIELDS = 2_000;

/** A form's fields as nested data, and flat as they were typed. */
export type FormContent = { payload: Record<string, unknown>; values: TypedValues };

/**
 * A form's fields as nested data (`findings[0].text`) with blanks left out, and flat as they were typed. Null where no
 * form of ours could have sent it: a name none of them has, or more fields than any of them.
 */
export function contentOf(form: FormData): FormContent | null {
  const own = new FormData();
  const typed = new Map<string, string[]>();
  let fields = 0;
  for (const [name, value] of form) {
    if (CARRIED.test(name) || typeof value !== "string") continue;
    if (++fields > FIELDS || name.length > NAME_LENGTH || !NAME.test(name)) return null;
    if (value.trim() !== "") own.append(name, value.trim());
    const others = typed.get(name);
    if (others) others.push(value);
    else typed.set(name, [value]);
  }
  const values: Record<string, string | string[]> = {};
  for (const [name, all] of typed) {
    if (/password/i.test(name)) continue; // never sent back
    values[name] = all.length === 1 ? (all[0] as string) : all;
  }
  try {
    return { payload: parseSubmission(own).payload as Record<string, unknown>, values };
  } catch {
    return null; // a segment it will not set, such as `constructor`
  }
}
