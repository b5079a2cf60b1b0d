import { useTranslations } from "next-intl";
import { Button, ButtonLink } from "../ui/button";
import type { Option } from "../ui/choice-field";
import { Icon } from "../ui/icon";

/** One filter: one of a few, the first of them everything, or a day. */
export type FilterField = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[] | "day";
};
type Search = { readonly label: string; readonly placeholder: string; readonly value: string };
type Props = {
  readonly label: string;
  readonly href: string;
  readonly search?: Search;
  readonly fields: readonly FilterField[];
  /** What the address keeps besides: the order and the columns. */
  readonly kept: Readonly<Record<string, string>>;
  readonly on: number;
};

/**
 * What a list shows, as a plain GET form: the address carries it, so a link can be passed on and Back works. On a phone
 * the filters lie folded behind one box that says how many are on; it needs no script.
 */
export function ListFilters({ label, href, search, fields, kept, on }: Props) {
  const t = useTranslations();
  return (
    <search aria-label={label}>
      <form className="filters foldable" action={href} method="get">
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {search ? (
          <span className="grow">
            <input
              className="in"
              type="search"
              name="q"
              aria-label={search.label}
              placeholder={search.placeholder}
              key={search.value}
              defaultValue={search.value}
              maxLength={60}
            />
          </span>
        ) : null}
        {fields.length > 0 ? (
          <label className="btn fold">
            <input type="checkbox" aria-label={t("lists.filters.show", { count: on })} />
            <span aria-hidden="true">{t("lists.filters.fold", { count: on })}</span>
            <Icon name="down" size={16} />
          </label>
        ) : null}
        {fields.map((field) => (
          <FilterControl key={field.name} field={field} />
        ))}
        <Button type="submit">{t("common.filter")}</Button>
        <ButtonLink kind="quiet" href={href}>
          {t("common.clear")}
        </ButtonLink>
      </form>
    </search>
  );
}

function FilterControl({ field: { name, label, value, options } }: { field: FilterField }) {
  const t = useTranslations("common.date");
  if (options === "day")
    return (
      <span className="sel folded">
        <input
          className="in"
          type="text"
          name={name}
          aria-label={label}
          // as everywhere, typed as people write one: the browser's own field speaks the browser's language
          placeholder={`${label} ${t("shape")}`}
          maxLength={20}
          autoComplete="off"
          key={value}
          defaultValue={value}
        />
      </span>
    );
  return (
    <span className="sel folded">
      <select className="in" name={name} aria-label={label} key={value} defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}
