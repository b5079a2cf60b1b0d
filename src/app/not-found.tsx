import { useTranslations } from "next-intl";
import { NotFoundMessage } from "@/components/shell/not-found-message";
import { PlainPage } from "@/components/shell/plain-page";

export default function NotFound() {
  const t = useTranslations("common");
  return (
    <PlainPage name={t("appName")}>
      <NotFoundMessage />
    </PlainPage>
  );
}
