import { useTranslations } from "next-intl";
import Link from "./link";

type Props = { page: number; pages: number; total: number; hrefOf: (page: number) => string };

/** Where one stands in a list and the way on; at most seven numbers, the ends always among them. */
export function Pager({ page, pages, total, hrefOf }: Props) {
  const t = useTranslations("common.pager");
  if (pages <= 1) return total > 0 ? <p className="pager dim">{t("position", { page: 1, pages: 1, total })}</p> : null;
  const near = [1, page - 2, page - 1, page, page + 1, page + 2, pages].filter((n) => n >= 1 && n <= pages);
  const numbers = [...new Set(near)].sort((a, b) => a - b);
  return (
    <nav className="pager" aria-label={t("label")}>
      <p className="dim">{t("position", { page, pages, total })}</p>
      <ol>
        {page > 1 ? (
          <li>
            <Link href={hrefOf(page - 1)} rel="prev">
              {t("previous")}
            </Link>
          </li>
        ) : null}
        {numbers.map((n) => (
          <li key={n}>
            <Link href={hrefOf(n)} aria-label={t("page", { page: n })} aria-current={n === page ? "page" : undefined}>
              {n}
            </Link>
          </li>
        ))}
        {page < pages ? (
          <li>
            <Link href={hrefOf(page + 1)} rel="next">
              {t("next")}
            </Link>
          </li>
        ) : null}
      </ol>
    </nav>
  );
}
