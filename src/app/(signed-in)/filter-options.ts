import type { FilterField } from "@/components/list/list-filters";
import type { ListAsked } from "@/lib/domain/list/asked";

/** A filter of one of a few, the first of them everything. */
export const choiceOf = (
  asked: ListAsked,
  name: string,
  { label, all }: { label: string; all: string },
  options: readonly { value: string; label: string }[],
): FilterField => ({ name, label, value: asked.filters[name] ?? "", options: [{ value: "", label: all }, ...options] });

/** Records as what a filter chooses from. */
export const named = (records: readonly { id: string; name: string }[]) =>
  records.map(({ id, name }) => ({ value: id, label: name }));
