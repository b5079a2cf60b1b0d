import type { ImportKind } from "../vocabulary";
import { type FieldKey, requiredFields, wordsOf } from "./fields";

/** What a template says, in the words of its reader. `choices` by field, where the answers are few. */
export type TemplateWords<K extends ImportKind = ImportKind> = {
  instructionsSheet: string;
  tableSheet: string;
  title: string;
  instructions: readonly string[];
  choices: Partial<Record<FieldKey<K>, readonly string[]>>;
};

/** The columns of a template: each field's usual name, with an asterisk where it must be filled (the reader of headers passes over it). */
export const templateColumns = <K extends ImportKind>(
  kind: K,
  fields: readonly FieldKey<K>[],
  words: TemplateWords<K>,
) =>
  fields.map((field) => {
    const title = wordsOf(kind, field)[0]!;
    const wide: readonly string[] = [
      "idNumber",
      "unit",
      "position",
      "sendingUnit",
      "hostUnit",
      "name",
      "address",
      "creditCode",
      "number",
    ];
    return {
      title: requiredFields(kind).includes(field) ? `*${title}` : title,
      width: wide.includes(field) ? 24 : Math.max(12, title.length * 2 + 4),
      choices: words.choices[field],
    };
  });
