import { useTranslations } from "next-intl";
import { Button, ButtonLink } from "./button";
import type { Option } from "./choice-field";
import { Icon } from "./icon";

type Search = { name: string; label: string; placeholder?: string; value: string };
type Select = { name: string; label: string; value: string; options: readonly Option[] };
type Props = { label: string; href: string; search?: Search; selects?: readonly Select[] };

/** What a list shows, as a plain GET form: the address carries it, so a link can be passed on and Back works. */
export function FilterBar({ label, href, search, selects = [] }: Props) {
  const t = useTranslations("common");
  return (
    <search aria-label={label}>
      <form className="filters" action={href} method="get">
        {search ? (
          <span className="grow">
            <input
              className="in"
              type="search"
              name={search.name}
              aria-label={search.label}
              placeholder={search.placeholder}
              key={search.value}
              defaultValue={search.value}
              maxLength={60}
            />
          </span>
        ) : null}
        {selects.map((select) => (
          <span className="sel" key={select.name}>
            <select
              className="in"
              name={select.name}
              aria-label={select.label}
              key={select.value}
              defaultValue={select.value}
            >
              {select.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
            <Icon name="down" />
          </span>
        ))}
        <Button type="submit">{t("filter")}</Button>
        <ButtonLink kind="quiet" href={href}>
          {t("clear")}
        </ButtonLink>
      </form>
    </search>
  );
}
