import { useTranslations } from "next-intl";
import { Button, ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { type Whereabouts, whereaboutsOf, whereaboutsWord } from "@/lib/domain/selection/whereabouts";
import type { CandidateRow } from "./candidates-table";

/** What of a selection's candidates is shown; null: not asked. */
export type Shown = { at: Whereabouts | null; unitId: string | null };

/** The candidates who stand there, of that unit. */
export const shownOf = (rows: readonly CandidateRow[], { at, unitId }: Shown): CandidateRow[] =>
  rows.filter(
    (row) =>
      (unitId === null || row.unit.id === unitId) &&
      (at === null || (row.state && whereaboutsWord(whereaboutsOf(row.state)) === whereaboutsWord(at))),
  );

/** Chooses whom the list shows: a plain form, so that the choice stands in the address. */
export function CandidateFilter({ rows, shown }: { rows: readonly CandidateRow[]; shown: Shown }) {
  const t = useTranslations("selection");
  const units = [...new Map(rows.map((row) => [row.unit.id, row.unit.name]))];
  const places = new Map<string, { at: Whereabouts; count: number }>();
  for (const { state } of rows) {
    if (!state) continue;
    const at = whereaboutsOf(state);
    const known = places.get(whereaboutsWord(at));
    places.set(whereaboutsWord(at), { at, count: (known?.count ?? 0) + 1 });
  }
  const words = ({ is, at }: Whereabouts) =>
    at === null ? t("states.decided") : t(`filter.${is}`, { stage: t(`stages.${at}`) });
  return (
    <form className="filter-line" method="get" action="#candidates">
      <Choice name="show" label={t("list.state")} all={t("filter.all")} chosen={shown.at && whereaboutsWord(shown.at)}>
        {[...places].map(([value, { at, count }]) => (
          <option key={value} value={value}>
            {t("filter.option", { words: words(at), count })}
          </option>
        ))}
      </Choice>
      <Choice name="unit" label={t("list.unit")} all={t("filter.all")} chosen={shown.unitId}>
        {units.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      <p className="btns">
        <Button type="submit">{t("filter.show")}</Button>
        {shown.at || shown.unitId ? <ButtonLink href="?#candidates">{t("filter.clear")}</ButtonLink> : null}
      </p>
    </form>
  );
}

type ChoiceProps = { name: string; label: string; all: string; chosen: string | null; children: React.ReactNode };

function Choice({ name, label, all, chosen, children }: ChoiceProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <span className="sel">
        <select className="in" id={name} name={name} defaultValue={chosen ?? ""}>
          <option value="">{all}</option>
          {children}
        </select>
        <Icon name="down" />
      </span>
    </div>
  );
}
