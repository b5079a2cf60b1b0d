import { useTranslations } from "next-intl";
import { useFaultLine } from "@/components/matching/demand-lines";
import { useMatchWords } from "@/components/matching/match-names";
import { Notice } from "@/components/ui/notice";
import { hasMoved } from "@/lib/domain/matching/moved";
import type { PlanPage, PlanView } from "@/lib/features/matching/queries";

/** What moved since the plan was made, by name, and what of the plan can no longer be. */
export function PlanMoved({ page, plan }: { page: PlanPage; plan: PlanView }) {
  const t = useTranslations("matching.moved");
  const say = useMatchWords(page.names);
  const fault = useFaultLine(page.names);
  const { moved } = plan;
  if (!hasMoved(moved) || plan.state !== "proposed") return null;
  // a position that is gone takes its host's room with it, and its person's place: said once
  const ofPositions = new Set(moved.positions.map((id) => page.names.positions[id]?.hostUnitId));
  const hosts = moved.hosts.filter((id) => !ofPositions.has(id));
  const gone = new Set(plan.faults.flatMap((one) => (one.kind === "unknown" ? one.personId : [])));
  const faults = plan.faults.filter((one) => one.kind !== "unplaced" || !gone.has(one.personId));
  const lines = [
    moved.people.length > 0 ? t("people", { names: say.list(moved.people.map(say.person)) }) : null,
    moved.positions.length > 0 ? t("positions", { names: say.list(moved.positions.map(say.position)) }) : null,
    hosts.length > 0 ? t("hosts", { names: say.list(hosts.map(say.host)) }) : null,
  ].filter((line) => line !== null);
  return (
    <div className="flow">
      <Notice kind="warn" title={t("title")}>
        {t("next")}
      </Notice>
      <ul className="demands">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {faults.length > 0 ? (
        <>
          <p>{t("faults")}</p>
          <ul className="demands">
            {faults.map((one) => (
              <li key={JSON.stringify(one)}>{fault(one)}</li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
