import { useTranslations } from "next-intl";
import { Icon } from "../ui/icon";

export type MappedColumn = {
  readonly column: string;
  readonly header: string;
  readonly sample?: string;
  /** The field the header was recognised as; "" when none. */
  readonly field: string;
};

type Props = {
  readonly columns: readonly MappedColumn[];
  readonly fields: readonly { readonly value: string; readonly label: string }[];
  /** Field names are `<name>.<column>`, e.g. `mapping.C`. */
  readonly name?: string;
};

/** What each column of the sheet stands for, as recognised; every line can be changed. */
export function MappingTable({ columns, fields, name = "mapping" }: Props) {
  const t = useTranslations("record.import");
  return (
    <table className="tbl">
      <caption className="sr">{t("mapping")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("column")}</th>
          <th scope="col">{t("sample")}</th>
          <th scope="col">{t("field")}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <tr key={column.column}>
            <th scope="row">
              {column.column} {column.header}
            </th>
            <td>{column.sample}</td>
            <td>
              <span className="sel">
                <select
                  className="in"
                  name={`${name}.${column.column}`}
                  defaultValue={column.field}
                  aria-label={`${column.column} ${column.header}`}
                >
                  <option value="">{t("ignore")}</option>
                  {fields.map((field) => (
                    <option key={field.value} value={field.value}>
                      {field.label}
                    </option>
                  ))}
                </select>
                <Icon name="down" />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
