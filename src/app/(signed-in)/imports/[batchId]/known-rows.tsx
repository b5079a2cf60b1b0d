import { useTranslations } from "next-intl";
import type { FormAction } from "@/components/ui/action-state";
import { ActionForm } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { ListTable, TwoLines } from "@/components/ui/table";
import type { ImportPage, KnownRow } from "@/lib/features/imports/queries";

const CODED = { standing: "standings", partyStatus: "partyStatuses" } as const;

/** Known people or units: what differs, and skip or update, for all or for one. */
export function KnownRows({ action, page }: { action: FormAction; page: ImportPage }) {
  const t = useTranslations("imports");
  // A field's words depend on the field, which one type for all of them cannot say.
  const say = t as unknown as (key: string) => string;
  const spoken = (field: string, value: string | null) => {
    if (value === null) return t("known.nothing");
    if (field === "score") return value === "absent" || value === "disqualified" ? t(`exam.${value}`) : value;
    if (field in CODED) return say(`${CODED[field as keyof typeof CODED]}.${value}`);
    return value;
  };
  const change = ({ field, from, to }: KnownRow["differences"][number]) =>
    t("known.change", { field: say(`fields.${field}`), from: spoken(field, from), to: spoken(field, to) });
  // one column of a sheet may fill both title and position: said once
  const changed = ({ differences }: KnownRow) =>
    differences.filter(
      ({ field, from, to }) =>
        field !== "position" ||
        !differences.some((other) => other.field === "title" && other.from === from && other.to === to),
    );
  const choose = (row: KnownRow) => {
    const other = row.decision === "skip" ? "update" : "skip";
    return (
      <ActionForm
        action={action}
        submissionId={crypto.randomUUID()}
        hidden={{ batchId: page.batchId, sheet: row.sheet, row: String(row.row), choice: other }}
        aria-label={t("overrule.row", { sheet: row.sheet, row: row.row, name: row.name ?? "" })}
      >
        {t(`known.chosen.${row.decision}`)}{" "}
        <SubmitButton kind="quiet" size="small">
          {t(`known.${other}`)}
        </SubmitButton>
      </ActionForm>
    );
  };
  return (
    <Section title={t("known.title")} className="flow">
      <p className="dim">{t("known.intro")}</p>
      <div className="btns">
        {(["skip", "update"] as const).map((choice) => (
          <ActionForm
            key={choice}
            action={action}
            submissionId={crypto.randomUUID()}
            hidden={{ batchId: page.batchId, choice }}
          >
            <SubmitButton kind="outlined">{t(`known.${choice}All`)}</SubmitButton>
          </ActionForm>
        ))}
      </div>
      <ListTable
        caption={t("known.title")}
        columns={[
          { key: "name", header: t("known.name"), place: "name" },
          { key: "differences", header: t("known.differences"), place: "line" },
          { key: "choice", header: t("known.choice"), place: "state" },
        ]}
        rows={page.known.map((row) => ({
          key: `${row.sheet} ${row.row}`,
          cells: {
            name: <TwoLines second={t("known.row", { row: row.row })}>{row.name}</TwoLines>,
            differences: changed(row).map(change).join(t("known.separator")) || (
              <span className="dim">{t("known.same")}</span>
            ),
            choice: choose(row),
          },
        }))}
      />
    </Section>
  );
}
