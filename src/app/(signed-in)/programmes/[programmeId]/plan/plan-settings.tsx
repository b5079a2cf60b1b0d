import { useTranslations } from "next-intl";
import { useMatchWords } from "@/components/matching/match-names";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { SelectField } from "@/components/ui/choice-field";
import { Disclosure } from "@/components/ui/disclosure";
import { DateField, TextField } from "@/components/ui/text-field";
import type { Forbid, Pin } from "@/lib/domain/matching/problem";
import { keyOf } from "@/lib/domain/matching/rearranged";
import type { PlanPage } from "@/lib/features/matching/queries";

/** How many people can be given a position by hand at once; two are a swap. */
const MOVES = 4;

/** What counts how much, from when, and whether the native place is avoided; folded away once a plan is there. */
export function PlanSettings({ page, open }: { page: PlanPage; open: boolean }) {
  const t = useTranslations("matching.form");
  const { settings, startsOn, today } = page;
  return (
    <Disclosure summary={t("settings")} open={open}>
      <div className="fields">
        <DateField
          name="startsOn"
          label={t("startsOn")}
          hint={t("startsOnHint")}
          required
          min={today}
          defaultValue={startsOn}
        />
        <CheckboxField
          name="avoidNativePlace"
          label={t("avoidNativePlace")}
          hint={t("avoidNativePlaceHint")}
          defaultChecked={settings.avoidNativePlace}
        />
        {(["growth", "contribution", "wish", "hostWish", "balance"] as const).map((part) => (
          <TextField
            key={part}
            name={part}
            label={t(part)}
            hint={t("weightHint")}
            required
            inputMode="numeric"
            defaultValue={String(settings.weights[part])}
          />
        ))}
      </div>
    </Disclosure>
  );
}

/** Who is given a position by hand, who was held before, who is excluded. `pins`: those no row of the plan speaks of. */
export function ByHand({ page, pins, from }: { page: PlanPage; pins: readonly Pin[]; from: number }) {
  const t = useTranslations("matching.form");
  const say = useMatchWords(page.names);
  const { forbids } = page.settings;
  const people = page.toPlace.map((id) => ({ value: id, label: say.person(id) }));
  const positions = page.positions.map((id) => ({ value: id, label: say.position(id) }));
  const forbidden = (forbid: Forbid) =>
    "positionId" in forbid
      ? t("forbidPosition", { name: say.person(forbid.personId), position: say.position(forbid.positionId) })
      : t("forbidHost", { name: say.person(forbid.personId), host: say.host(forbid.hostUnitId) });
  return (
    <>
      {pins.length > 0 ? (
        <fieldset className="group">
          <legend>{t("pins")}</legend>
          {pins.map(({ personId, positionId }, index) => {
            const row = `rows[${from + index}]`;
            return (
              <div key={personId}>
                <input type="hidden" name={`${row}.personId`} value={personId} />
                <input type="hidden" name={`${row}.positionId`} value={positionId} />
                <CheckboxField
                  name={`${row}.wish`}
                  value="pin"
                  label={t("pin", { name: say.person(personId), position: say.position(positionId) })}
                  defaultChecked
                />
              </div>
            );
          })}
        </fieldset>
      ) : null}
      {forbids.length > 0 ? (
        <fieldset className="group">
          <legend>{t("forbids")}</legend>
          <p className="hint">{t("forbidsHint")}</p>
          {forbids.map((forbid) => (
            <CheckboxField
              key={keyOf(forbid)}
              name="kept"
              value={keyOf(forbid)}
              label={forbidden(forbid)}
              defaultChecked
            />
          ))}
        </fieldset>
      ) : null}
      <Disclosure summary={t("moves")}>
        <div className="fields">
          <p className="hint">{t("movesHint")}</p>
          {Array.from({ length: Math.min(MOVES, people.length) }, (_, index) => index).map((index) => (
            <div className="move" key={index}>
              <SelectField
                name={`moves[${index}].personId`}
                label={t("movePerson", { number: index + 1 })}
                empty={t("noMove")}
                options={people}
              />
              <SelectField
                name={`moves[${index}].positionId`}
                label={t("movePosition", { number: index + 1 })}
                empty={t("noMove")}
                options={positions}
              />
            </div>
          ))}
        </div>
      </Disclosure>
    </>
  );
}
