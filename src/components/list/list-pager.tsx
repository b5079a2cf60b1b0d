import { useTranslations } from "next-intl";
import Link from "@/components/ui/link";

type Props = {
  readonly from: number;
  readonly count: number;
  readonly total: number;
  readonly previous: string | null;
  readonly next: string | null;
  readonly first: string;
};

/** Where one stands in a list, and the ways on: the page before, the page after, the beginning. */
export function ListPager({ from, count, total, previous, next, first }: Props) {
  const t = useTranslations("lists.pager");
  if (total === 0) return null;
  const position = (
    <p className="dim" data-position>
      {t("position", { from: from + 1, to: from + count, total })}
    </p>
  );
  if (!previous && !next) return <div className="pager">{position}</div>;
  return (
    <nav className="pager" aria-label={t("label")}>
      {position}
      <ol>
        {previous ? (
          <>
            <li>
              <Link href={first}>{t("first")}</Link>
            </li>
            <li>
              <Link href={previous} rel="prev">
                {t("previous")}
              </Link>
            </li>
          </>
        ) : null}
        {next ? (
          <li>
            <Link href={next} rel="next">
              {t("next")}
            </Link>
          </li>
        ) : null}
      </ol>
    </nav>
  );
}
