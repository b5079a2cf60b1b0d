import { useTranslations } from "next-intl";

type Props = {
  readonly filters: readonly string[];
  readonly order: string;
  readonly shown: number;
  readonly total: number;
  readonly by: string;
  readonly at: string;
};

/** What a printed list is, under its name: the filters in words, the order, how many rows, who printed it and when. */
export function PrintLine({ filters, order, shown, total, by, at }: Props) {
  const t = useTranslations("lists.print");
  const words = useTranslations("common");
  return (
    <div className="print-line">
      <p>{filters.length > 0 ? filters.join(words("separator")) : t("noFilter")}</p>
      <p>{[order, t("count", { shown, total }), t("by", { name: by, at })].join(words("separator"))}</p>
    </div>
  );
}
