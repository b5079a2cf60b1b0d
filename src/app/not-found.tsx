import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";

/** Also what somebody sees who may not read a record: that it exists is not told (E1). */
export default function NotFound() {
  const t = useTranslations();
  return (
    <main className="plain-page refuse">
      <h1>{t("errors.notFound.title")}</h1>
      <p>{t("errors.notFound.why")}</p>
      <p>{t("errors.notFound.next")}</p>
      <p className="btns">
        <ButtonLink kind="primary" href="/">
          {t("common.backToTodo")}
        </ButtonLink>
      </p>
    </main>
  );
}
