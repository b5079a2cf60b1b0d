import type { TypedValues } from "./action-state";
import { sameValue } from "./form-values";

export type Merged = {
  /** Every field only one side changed, as that side has it; where both did, mine. */
  readonly values: TypedValues;
  /** The fields both changed, each in another way: a person chooses. */
  readonly both: readonly string[];
};

/** Two places went on from one draft: field by field, whoever changed it is right. */
export function mergeDrafts(base: TypedValues, mine: TypedValues, theirs: TypedValues): Merged {
  const values: Record<string, string | readonly string[]> = {};
  const both: string[] = [];
  for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs), ...Object.keys(base)])) {
    const theirsAlone = sameValue(mine[name], base[name]);
    if (!theirsAlone && !sameValue(theirs[name], base[name]) && !sameValue(mine[name], theirs[name])) both.push(name);
    const value = theirsAlone ? theirs[name] : mine[name];
    if (value !== undefined) values[name] = value;
  }
  return { values, both };
}
