import { useTranslations } from "next-intl";
import { MappingTable } from "@/components/import/mapping-table";
import type { FormAction } from "@/components/ui/action-state";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { Disclosure } from "@/components/ui/disclosure";
import { ActionForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { fieldsOf, wordsOf } from "@/lib/domain/import/fields";
import { columnLetter } from "@/lib/features/imports/files";
import type { ImportPage } from "@/lib/features/imports/queries";

// what was read is kept as a code; a sample is shown in the words a sheet is written in
const CODED: Readonly<Record<string, string>> = {
  sex: "statuses.sexes",
  partyStatus: "imports.partyStatuses",
  standing: "imports.standings",
  kind: "statuses.unitKinds",
};

type Props = { action: FormAction; submissionId: string; page: ImportPage };

/** Which column fills which field, sheet by sheet, to be changed. Field names stay as sheets write them. */
export function RemapImportForm({ action, submissionId, page }: Props) {
  const t = useTranslations("imports.mapping");
  // The words of a code depend on its field, which one type for all of them cannot say.
  const words = useTranslations() as unknown as { (key: string): string; has(key: string): boolean };
  const sampleOf = (field: string, sample: string | null) => {
    const key = `${CODED[field]}.${sample}`;
    return sample !== null && words.has(key) ? words(key) : (sample ?? undefined);
  };
  const { batchId, kind, sheets, options, version } = page;
  const fields = fieldsOf(kind).map((value) => ({ value, label: wordsOf(kind, value)[0] ?? value }));
  const settled = Object.fromEntries(
    Object.entries({ standing: options.standing, partyStatus: options.partyStatus }).flatMap(([name, value]) =>
      value ? [[name, value]] : [],
    ),
  );
  return (
    <Disclosure summary={t("title")} open={sheets.every((sheet) => sheet.rows === 0)}>
      <ActionForm action={action} submissionId={submissionId} version={version} hidden={{ batchId, ...settled }}>
        <p className="dim">{t("intro")}</p>
        {sheets.map((sheet, at) => {
          const { mapping } = sheet;
          if (!mapping)
            return (
              <div key={sheet.name}>
                {sheet.left ? (
                  <h3>{t("sheet", { sheet: sheet.name, rows: 0 })}</h3>
                ) : (
                  <p>{t("noHeader", { sheet: sheet.name })}</p>
                )}
                {sheet.left ? <CheckboxField name={`sheet.${at}.leave`} label={t("leave")} defaultChecked /> : null}
              </div>
            );
          const fieldAt = new Map(Object.entries(mapping.columns).map(([field, index]) => [index, field]));
          return (
            <div key={sheet.name}>
              <h3>{t("sheet", { sheet: sheet.name, rows: sheet.rows })}</h3>
              <MappingTable
                name={`sheet.${at}`}
                fields={fields}
                columns={sheet.columns.map(({ index, title, sample }) => ({
                  column: columnLetter(index),
                  header: title,
                  sample: sampleOf(fieldAt.get(index) ?? "", sample),
                  field: fieldAt.get(index) ?? "",
                }))}
              />
              {sheet.skipped.length > 0 ? (
                <p className="dim">{t("skipped", { rows: sheet.skipped.map(({ row }) => row).join("、") })}</p>
              ) : null}
              <CheckboxField name={`sheet.${at}.leave`} label={t("leave")} />
            </div>
          );
        })}
        <p className="btns">
          <SubmitButton kind="outlined">{t("submit")}</SubmitButton>
        </p>
      </ActionForm>
    </Disclosure>
  );
}
