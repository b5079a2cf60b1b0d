import { useTranslations } from "next-intl";
import { PickTable } from "@/components/selection/pick-table";
import { RadioGroup } from "@/components/ui/choice-field";
import { FormFoot } from "@/components/ui/form-foot";
import Link from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { ListTable } from "@/components/ui/table";
import { DateField, TextField } from "@/components/ui/text-field";
import type { RankingOf } from "@/lib/domain/selection/cut";
import { STAGE_RESULTS, type StageResult } from "@/lib/domain/vocabulary";
import { decideRankedAction } from "@/lib/features/selection/actions";
import type { rankingPage } from "@/lib/features/selection/ranking-queries";
import { DraftedForm } from "../../../../drafted-form";
import { useRankedCells, useRankedColumns } from "./ranked-cells";

export type RankingPage = NonNullable<Awaited<ReturnType<typeof rankingPage>>>;
export type RankedRow = RankingPage["rows"][number];
type Props = {
  title: string;
  page: RankingPage;
  of: RankingOf;
  rows: readonly RankedRow[];
  /** What the line proposes for those who wait; null: nothing is entered here. */
  proposal: StageResult | null;
};

/** S5: some of a ranking, and for those who still wait the form that enters their result, filled in by the line. */
export function RankedGroup({ title, page, of, rows, proposal }: Props) {
  const t = useTranslations("exam.ranking");
  const columns = useRankedColumns(of, page);
  const cells = useRankedCells();
  const results = useTranslations("selection");
  if (rows.length === 0) return null;
  const aside = t("count", { count: rows.length });
  const named = (row: RankedRow) => ({ ...cells(row), name: <Link href={`/candidates/${row.id}`}>{row.name}</Link> });
  if (proposal === null) {
    return (
      <Section title={title} aside={aside}>
        <ListTable caption={title} columns={columns} rows={rows.map((row) => ({ key: row.id, cells: named(row) }))} />
      </Section>
    );
  }
  return (
    <Section title={title} aside={aside}>
      <DraftedForm
        draft={`ranked:${page.id}:${of}:${proposal}`}
        action={decideRankedAction}
        submissionId={crypto.randomUUID()}
        hidden={{ programmeId: page.id, stage: of }}
        labels={{ candidateIds: t("candidates") }}
        aria-label={title}
      >
        <PickTable
          name="candidateIds"
          caption={title}
          pickAll={t("pickAll")}
          columns={columns}
          rows={rows.map((row) => ({
            ...{ key: row.id, cells: named(row), checked: row.proposal === proposal },
            label: row.decided === null ? t("pick", { name: row.name }) : null,
          }))}
        />
        <h3>{t("decide")}</h3>
        <p className="hint">{t("decideHint")}</p>
        <RadioGroup
          name="result"
          label={results("decide.result")}
          required
          defaultValue={proposal}
          options={STAGE_RESULTS.map((value) => ({ value, label: results(`results.${value}`) }))}
        />
        <TextField name="decider" label={results("decide.decider")} required maxLength={60} />
        <DateField
          name="decidedOn"
          label={results("decide.decidedOn")}
          required
          max={page.today}
          defaultValue={page.today}
        />
        <TextField
          name="reason"
          label={results("decide.reason")}
          required
          maxLength={300}
          defaultValue={t(`reasons.${proposal}`, { of })}
        />
        <FormFoot>
          <SubmitButton>{t("decide")}</SubmitButton>
        </FormFoot>
      </DraftedForm>
    </Section>
  );
}
