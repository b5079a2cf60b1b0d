import { useTranslations } from "next-intl";
import Link from "@/components/ui/link";
import { SubmitButton } from "../ui/submit-button";

type Props = { unread: boolean; seeNews: (form: FormData) => Promise<void> };

/** The way to the handbook, and to what's new: a button while there is news, for opening it is noted with the account. */
export function HelpLinks({ unread, seeNews }: Props) {
  const t = useTranslations("help");
  return (
    <nav className="help-links" aria-label={t("title")}>
      <Link href="/help">{t("title")}</Link>
      {unread ? (
        <form action={seeNews}>
          <SubmitButton kind="quiet" size="small" className="unread">
            {t("newsNew")}
          </SubmitButton>
        </form>
      ) : (
        <Link href="/help/news">{t("newsLink")}</Link>
      )}
    </nav>
  );
}
