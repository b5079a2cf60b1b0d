import { useTranslations } from "next-intl";

type Choice = { readonly key: string; readonly header: string };
type Props = {
  readonly href: string;
  readonly formId: string;
  readonly columns: readonly Choice[];
  readonly shown: readonly string[];
};

/** Which columns a list shows; the first always. Its form stands outside, for it lies within the list's own. */
export function ColumnChoice({ href, formId, columns, shown }: Props) {
  const t = useTranslations("lists.columns");
  const [first, ...others] = columns;
  return (
    <details className="unfold">
      <summary className="btn btn-quiet btn-s">{t("title")}</summary>
      <fieldset className="unfold-body">
        <legend>{t("legend")}</legend>
        {first ? <input type="hidden" name="cols" value={first.key} form={formId} /> : null}
        {others.map(({ key, header }) => (
          <label className="opt" key={`${key} ${shown.includes(key)}`}>
            <input type="checkbox" name="cols" value={key} form={formId} defaultChecked={shown.includes(key)} />
            <span>{header}</span>
          </label>
        ))}
        <p className="btns">
          <button type="submit" className="btn btn-s" form={formId}>
            {t("submit")}
          </button>
          <a className="btn btn-quiet btn-s" href={href}>
            {t("usual")}
          </a>
        </p>
      </fieldset>
    </details>
  );
}
