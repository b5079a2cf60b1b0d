import { useTranslations } from "next-intl";
import { useMatchWords } from "@/components/matching/match-names";
import { PickTable } from "@/components/selection/pick-table";
import { Disclosure } from "@/components/ui/disclosure";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import Link from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { ListTable, TwoLines } from "@/components/ui/table";
import { declareCandidateKinAction, declareNoKinAction } from "@/lib/features/matching/actions";
import type { PlanPage } from "@/lib/features/matching/queries";
import { KinFields } from "../../../placements/new/kin-fields";

type Props = { page: PlanPage; declares: boolean; asked: string };

/** S6: who has not been asked for kin, what the others said, and the form for the one chosen. */
export function CandidateKin({ page, declares, asked }: Props) {
  const t = useTranslations("matching.kin");
  const say = useMatchWords(page.names);
  const missing = page.kin.filter((one) => one.isMissing);
  const chosen = declares ? page.kin.find((one) => one.candidateId === asked) : undefined;
  return (
    <Section
      id="kin"
      title={t("title")}
      aside={missing.length > 0 ? t("aside", { count: missing.length }) : undefined}
      className="flow"
    >
      <p className="hint">{missing.length > 0 ? t("hint") : t("all")}</p>
      {chosen ? (
        <KinForm candidateId={chosen.candidateId} version={chosen.version} name={say.person(chosen.cadreId)} />
      ) : null}
      {missing.length === 0 ? null : declares && missing.length > 1 ? (
        <NoKinForm page={page} rows={missing} />
      ) : (
        <KinTable page={page} rows={missing} declares={declares} />
      )}
      {missing.length < page.kin.length ? (
        <Disclosure summary={t("show")}>
          <KinTable page={page} rows={page.kin.filter((one) => !one.isMissing)} declares={declares} />
        </Disclosure>
      ) : null}
    </Section>
  );
}

type TableProps = { page: PlanPage; rows: PlanPage["kin"]; declares: boolean };

function useKinRows({ page, declares }: Pick<TableProps, "page" | "declares">) {
  const t = useTranslations("matching.kin");
  const say = useMatchWords(page.names);
  const answer = ({ said }: PlanPage["kin"][number]) =>
    said === null ? t("missing") : said.length === 0 ? t("none") : say.list(said.map((one) => t("some", one)));
  return {
    name: (one: PlanPage["kin"][number]) => say.person(one.cadreId),
    columns: [
      { key: "person", header: t("person"), place: "name" as const },
      { key: "answer", header: t("answer"), place: "line" as const },
      ...(declares ? [{ key: "act", header: t("act"), place: "state" as const }] : []),
    ],
    cells: (one: PlanPage["kin"][number]) => ({
      person: (
        <TwoLines second={page.names.people[one.cadreId]?.unit}>
          <Link href={`/candidates/${one.candidateId}`}>{say.person(one.cadreId)}</Link>
        </TwoLines>
      ),
      answer: answer(one),
      act: (
        <Link href={`/programmes/${page.id}/plan?kin=${one.candidateId}#kin`}>
          {t(one.isMissing ? "record" : "again")}
        </Link>
      ),
    }),
  };
}

function KinTable({ page, rows, declares }: TableProps) {
  const t = useTranslations("matching.kin");
  const { columns, cells } = useKinRows({ page, declares });
  const shown = rows.map((one) => ({ key: one.candidateId, cells: cells(one) }));
  return <ListTable caption={t("title")} columns={columns} rows={shown} />;
}

/** Most have no kin there: they are ticked together; whoever has some is entered by name. */
function NoKinForm({ page, rows }: Pick<TableProps, "page" | "rows">) {
  const t = useTranslations("matching.kin");
  const { columns, cells, name } = useKinRows({ page, declares: true });
  return (
    <ActionForm
      action={declareNoKinAction}
      submissionId={crypto.randomUUID()}
      hidden={{ programmeId: page.id }}
      aria-label={t("noneOf")}
    >
      <p className="hint">{t("noneHint")}</p>
      <PickTable
        name="candidateIds"
        caption={t("title")}
        pickAll={t("pickAll")}
        columns={columns}
        rows={rows.map((one) => ({
          ...{ key: one.candidateId, cells: cells(one), checked: false },
          label: t("pick", { name: name(one) }),
        }))}
      />
      <FormFoot>
        <SubmitButton>{t("noneOf")}</SubmitButton>
      </FormFoot>
    </ActionForm>
  );
}

function KinForm({ candidateId, version, name }: { candidateId: string; version: number; name: string }) {
  const t = useTranslations("matching.kin");
  return (
    <ActionForm
      className="short"
      action={declareCandidateKinAction}
      submissionId={crypto.randomUUID()}
      version={version}
      hidden={{ candidateId }}
      aria-label={t("formTitle", { name })}
    >
      <h3>{t("formTitle", { name })}</h3>
      <KinFields required />
      <FormFoot>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormFoot>
    </ActionForm>
  );
}
