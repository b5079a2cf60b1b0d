import { useTranslations } from "next-intl";
import { Button, ButtonLink } from "@/components/ui/button";

/** The question stands in the address, so that an answer can be passed on and Back works. */
export function HelpSearch({ question }: { question: string }) {
  const t = useTranslations("help.search");
  return (
    <search aria-label={t("label")}>
      <form className="filters" action="/help" method="get">
        <span className="grow">
          <input
            className="in"
            type="search"
            name="q"
            aria-label={t("field")}
            placeholder={t("placeholder")}
            key={question}
            defaultValue={question}
            maxLength={60}
          />
        </span>
        <Button type="submit">{t("submit")}</Button>
        {question ? (
          <ButtonLink kind="quiet" href="/help">
            {t("clear")}
          </ButtonLink>
        ) : null}
      </form>
    </search>
  );
}
