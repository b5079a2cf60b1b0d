import { useTranslations } from "next-intl";
import { EmptyState } from "../ui/empty-state";

/** A fault of the sheet: the row as the spreadsheet numbers it, the column, what is wrong and how to mend it. */
export type SheetFault = {
  readonly row: number;
  readonly column?: string;
  readonly problem: string;
  readonly fix: string;
};

/** Every fault by row and column, with what to do. */
export function PreviewErrors({ faults }: { faults: readonly SheetFault[] }) {
  const t = useTranslations("record.import");
  if (faults.length === 0) return <EmptyState title={t("noErrors")} next={t("noErrorsNext")} />;
  return (
    // a wide table scrolls inside its own region, which the keyboard must be able to reach
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="scroll-x" aria-label={t("errors")} tabIndex={0}>
      <table className="tbl faults">
        <caption className="sr">{t("errors")}</caption>
        <thead>
          <tr>
            <th scope="col" className="num">
              {t("row")}
            </th>
            <th scope="col">{t("column")}</th>
            <th scope="col">{t("problem")}</th>
            <th scope="col">{t("fix")}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map((fault) => (
            <tr key={`${fault.row}-${fault.column}-${fault.problem}`}>
              <th scope="row" className="num">
                {fault.row}
              </th>
              <td>{fault.column}</td>
              <td>{fault.problem}</td>
              <td>{fault.fix}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
