import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FitWords, SecondWords } from "@/components/matching/fit-words";
import { useMatchWords } from "@/components/matching/match-names";
import { Disclosure } from "@/components/ui/disclosure";
import Link from "@/components/ui/link";
import { RowSelect } from "@/components/ui/row-select";
import { Section } from "@/components/ui/section";
import { ListTable, TwoLines } from "@/components/ui/table";
import { ROW_WISHES } from "@/lib/domain/matching/rearranged";
import type { PlanPage, PlanView } from "@/lib/features/matching/queries";

type Props = { page: PlanPage; plan: PlanView; adjusts: boolean };

/** The proposed plan by host: who, where, why, where else; with what to change of each row where it can be solved again. */
export function PlanTable({ page, plan, adjusts }: Props) {
  const t = useTranslations("matching");
  const say = useMatchWords(page.names);
  const rows = byHost(plan.rows, say.position);
  const hosts = plan.balance.filter((one) => one.receives > 0).length;
  return (
    <Section title={t("plan.title")} aside={t("plan.aside", { people: rows.length, hosts })} className="flow">
      {plan.proof ? <Proof {...plan.proof} /> : null}
      <ListTable
        caption={t("plan.caption")}
        columns={[
          { key: "person", header: t("plan.person"), place: "name" },
          { key: "position", header: t("plan.position"), place: "line" },
          { key: "why", header: t("plan.why"), place: "line" },
          { key: "second", header: t("plan.second"), place: "line", labelled: true },
          ...(adjusts ? [{ key: "adjust", header: t("plan.adjust"), place: "line" as const }] : []),
        ]}
        rows={rows.map(({ personId, positionId, fit, second, isPinned }, index) => {
          const position = page.names.positions[positionId];
          const cells: Record<string, ReactNode> = {
            person: (
              <TwoLines second={page.names.people[personId]?.unit}>
                <Link href={`/people/${personId}`}>{say.person(personId)}</Link>
              </TwoLines>
            ),
            position: (
              <TwoLines second={position?.frontLine}>
                {say.position(positionId)}
                {isPinned ? <small className="dim"> {t("plan.pinned")}</small> : null}
              </TwoLines>
            ),
            why: <FitWords fit={fit} names={page.names} />,
            second: <SecondWords second={second} names={page.names} />,
          };
          if (adjusts)
            cells.adjust = (
              <>
                <input type="hidden" name={`rows[${index}].personId`} value={personId} />
                <input type="hidden" name={`rows[${index}].positionId`} value={positionId} />
                <RowSelect
                  name={`rows[${index}].wish`}
                  label={t("plan.adjustOf", { name: say.person(personId) })}
                  defaultValue={isPinned ? "pin" : "asSolved"}
                  options={ROW_WISHES.map((value) => ({ value, label: t(`rowWishes.${value}`) }))}
                />
              </>
            );
          return { key: personId, cells };
        })}
      />
      <Disclosure summary={t("plan.how")}>
        {(["howGrowth", "howContribution", "howWish", "howHostWish", "howBalance", "howUnmeasured"] as const).map(
          (key) => (
            <p key={key}>{t(`plan.${key}`)}</p>
          ),
        )}
      </Disclosure>
    </Section>
  );
}

/** How good the plan is proven to be, and how long that took. */
function Proof({ gap, seconds }: NonNullable<PlanView["proof"]>) {
  const t = useTranslations("matching.plan");
  if (gap === 0) return <p>{t("best", { seconds })}</p>;
  // rounded up: what is promised is never better than what is proven
  return <p>{t("gap", { gap: `${Math.ceil(gap * 1000) / 10}%`, seconds })}</p>;
}

const byHost = <T extends { positionId: string; personId: string }>(rows: readonly T[], say: (id: string) => string) =>
  rows.toSorted((a, b) => say(a.positionId).localeCompare(say(b.positionId)) || (a.personId < b.personId ? -1 : 1));
