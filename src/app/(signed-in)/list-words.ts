import type { FilterField } from "@/components/list/list-filters";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import type { ListAsked } from "@/lib/domain/list/asked";
import { type ListKey, shapeOf } from "@/lib/domain/list/shapes";
import type { dayWords } from "@/lib/wording/day-words";
import type { ListHead, Words } from "./listing";

/** The name of a ready-made view. */
export const viewName = (t: Words, list: ListKey, view: string): string =>
  (t as unknown as (key: string) => string)(`lists.views.${list}.${view}`);

/** The filters that are on, in words; a record out of the viewer's reach is not named. */
export function filtersInWords(
  t: Words,
  asked: ListAsked,
  fields: readonly FilterField[],
  search: { label: string } | null,
  day: ReturnType<typeof dayWords>,
): string[] {
  const said = (label: string, text: string) => t("common.labelled", { label, text });
  const on = fields.filter((field) => field.value !== "");
  return [
    ...(asked.text && search ? [said(search.label, asked.text)] : []),
    ...on.map(({ label, value, options }) =>
      said(
        label,
        options === "day"
          ? parseCalendarDate(value)
            ? day(value, true)
            : value
          : (options.find((option) => option.value === value)?.label ?? value),
      ),
    ),
  ];
}

/** The order in words. */
export function orderInWords(t: Words, { sort }: ListAsked, heads: readonly ListHead[]): string {
  const column = heads.find((head) => head.key === sort.key)?.header ?? sort.key;
  return t(sort.down ? "lists.order.down" : "lists.order.up", { column });
}

/** What a list's own form keeps beside its filters. */
export function keptOf(asked: ListAsked, query: string): Record<string, string> {
  const said = new URLSearchParams(query);
  const names = Object.keys(shapeOf(asked.list).filters);
  return Object.fromEntries([...said].filter(([name]) => name !== "q" && !names.includes(name)));
}
