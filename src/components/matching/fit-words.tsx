import { useTranslations } from "next-intl";
import type { Fit } from "@/lib/domain/matching/fit";
import type { SecondChoice } from "@/lib/domain/matching/second-choice";
import { useConditionLine } from "./condition-lines";
import { type MatchNames, useMatchWords } from "./match-names";

/** Why somebody is proposed for a position: their wish, what the host prefers, what they would learn, what they bring. */
export function FitWords({ fit, names }: { fit: Fit; names: MatchNames }) {
  const t = useTranslations("matching");
  const say = useMatchWords(names);
  const condition = useConditionLine(say.capability);
  const capabilities = (ids: readonly string[]) => say.list(ids.map(say.capability));
  const isUnmeasured = fit.grows.length + fit.brings.length === 0 && fit.unmeasured.length > 0;
  return (
    <ul className="fit">
      <li>{fit.wishRank === null ? t("fit.noWish") : t("fit.wish", { rank: fit.wishRank + 1 })}</li>
      {fit.preferences > 0 ? (
        <li>
          {fit.met.length > 0
            ? t("fit.meets", {
                all: fit.preferences,
                met: fit.met.length,
                conditions: say.list(fit.met.map(condition)),
              })
            : t("fit.meetsNone")}
        </li>
      ) : null}
      {fit.grows.length > 0 ? <li>{t("fit.grows", { capabilities: capabilities(fit.grows) })}</li> : null}
      {fit.brings.length > 0 ? <li>{t("fit.brings", { capabilities: capabilities(fit.brings) })}</li> : null}
      {isUnmeasured ? <li>{t("fit.unmeasured")}</li> : null}
      <li className="dim">{t("plan.points", { points: fit.points })}</li>
    </ul>
  );
}

type SecondProps = { second: SecondChoice | "none" | "unproven"; names: MatchNames };

/** Where else somebody could go, what the plan would lose by it, and who would have to move with them. */
export function SecondWords({ second, names }: SecondProps) {
  const t = useTranslations("matching.second");
  const say = useMatchWords(names);
  if (typeof second === "string") return <span className="dim">{t(second)}</span>;
  const others = second.moves
    .slice(1)
    .map(({ personId, toId }) => t("move", { name: say.person(personId), position: say.position(toId) }));
  return (
    <>
      {t("choice", { position: say.position(second.positionId), cost: second.cost })}
      {others.length > 0 ? <small className="dim moves">{t("moves", { moves: say.list(others) })}</small> : null}
    </>
  );
}
