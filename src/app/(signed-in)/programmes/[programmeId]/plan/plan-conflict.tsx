import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useDemandLine } from "@/components/matching/demand-lines";
import { useMatchWords } from "@/components/matching/match-names";
import { Disclosure } from "@/components/ui/disclosure";
import Link from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { type Conflict, partsOf } from "@/lib/domain/matching/conflict";
import type { Demand } from "@/lib/domain/matching/pair-law";
import type { PlanPage } from "@/lib/features/matching/queries";

/** So many are named at once; more are folded. */
const AT_ONCE = 8;

/** Why no plan exists: people who can go nowhere but where it is full, and what keeps them from elsewhere. */
export function PlanConflict({ page, conflict }: { page: PlanPage; conflict: Conflict }) {
  const t = useTranslations("matching.conflict");
  const say = useMatchWords(page.names);
  const line = useDemandLine(page.names);
  const { personIds, full, takes, rules } = partsOf(conflict);
  const people = say.list(personIds.map(say.person));
  return (
    <Section title={t("title")} className="flow">
      <Notice
        kind="warn"
        title={
          full.length === 0
            ? t("nowhere", { names: people })
            : t("sentence", { people: personIds.length, full: full.length, takes })
        }
      >
        {t("more")}
      </Notice>
      {full.length === 0 ? null : (
        <Folded title={t("people", { count: personIds.length })} fold={personIds.length > AT_ONCE}>
          <p>{people}</p>
        </Folded>
      )}
      <Demands title={t("full")} demands={full} programmeId={page.id} line={line} />
      <Demands title={t("rules")} demands={rules} programmeId={page.id} line={line} />
    </Section>
  );
}

function Folded({ title, fold, children }: { title: string; fold: boolean; children: ReactNode }) {
  if (fold) return <Disclosure summary={title}>{children}</Disclosure>;
  return (
    <>
      <h3>{title}</h3>
      {children}
    </>
  );
}

type DemandsProps = {
  title: string;
  demands: readonly Demand[];
  programmeId: string;
  line: (demand: Demand) => string;
};

function Demands({ title, demands, programmeId, line }: DemandsProps) {
  const t = useTranslations("matching.conflict");
  if (demands.length === 0) return null;
  return (
    <Folded title={title} fold={demands.length > AT_ONCE}>
      <ul className="demands">
        {demands.map((demand) => {
          const to = whereToChange(demand, programmeId);
          return (
            <li key={JSON.stringify(demand)}>
              {line(demand)} {to ? <Link href={to}>{t("change")}</Link> : null}
            </li>
          );
        })}
      </ul>
    </Folded>
  );
}

/** The page on which what a demand says can be changed; pins and exclusions are changed below, on this one. */
function whereToChange(demand: Demand, programmeId: string): string | null {
  switch (demand.kind) {
    case "places":
    case "condition":
      return `/positions/${demand.positionId}`;
    case "room":
      return `/programmes/${programmeId}/edit`;
    case "nativePlace":
    case "conditionsFor":
      return `/people/${demand.personId}/edit`;
    default:
      return null;
  }
}
