import { useTranslations } from "next-intl";
import { ButtonLink } from "../ui/button";
import { BrokenLine } from "./broken-line";

/** Nothing at this address, or nothing this person may see: the same words for both (E1). */
export function NotFoundMessage() {
  const t = useTranslations();
  return (
    <div className="refuse said">
      <BrokenLine />
      <h1>{t("errors.notFound.title")}</h1>
      <p>{t("errors.notFound.why")}</p>
      <p>{t("errors.notFound.next")}</p>
      <div className="btns">
        <ButtonLink kind="primary" href="/">
          {t("common.backToTodo")}
        </ButtonLink>
      </div>
    </div>
  );
}
