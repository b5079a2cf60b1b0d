import { useTranslations } from "next-intl";
import { CheckboxGroup } from "@/components/ui/checkbox-field";
import { DateField, TextField } from "@/components/ui/text-field";
import { PickCandidates } from "./pick-candidates";

export type PanelChoices = {
  scorers: readonly { personId: string; name: string; title: string | null; isGone?: boolean }[];
  candidates: readonly { id: string; name: string; unit: string; place: number | null }[];
  dropsExtremes: boolean;
};
export type PanelNow = { name?: string; heldOn?: string; scorerIds?: readonly string[] };

/** What a panel is made of: its name, its day, who sits on it, whom it hears and in which order. */
export function PanelFields({ choices, now = {} }: { choices: PanelChoices; now?: PanelNow }) {
  const t = useTranslations("panels.form");
  return (
    <>
      <TextField name="name" label={t("name")} hint={t("nameHint")} required maxLength={30} defaultValue={now.name} />
      <DateField name="heldOn" label={t("heldOn")} hint={t("heldOnHint")} required defaultValue={now.heldOn} />
      <CheckboxGroup
        name="scorerIds"
        label={t("scorers")}
        hint={choices.dropsExtremes ? `${t("scorersHint")}${t("scorersTrimmed")}` : t("scorersHint")}
        required
        options={choices.scorers.map(({ personId, name, title, isGone }) => ({
          ...{ value: personId, label: name, hint: isGone ? t("gone") : (title ?? undefined) },
        }))}
        defaultValues={now.scorerIds}
      />
      <PickCandidates
        label={t("candidates")}
        hint={t("candidatesHint")}
        place={t("place")}
        lines={choices.candidates.map(({ id, name, unit, place }) => ({
          ...{ id, name, unit, place: place === null ? "" : String(place), label: t("placeOf", { name }) },
        }))}
      />
    </>
  );
}

/** Labels by field name, for the summary of faults. */
export function usePanelLabels({ candidates }: Pick<PanelChoices, "candidates">): Record<string, string> {
  const t = useTranslations("panels.form");
  return {
    ...{ name: t("name"), heldOn: t("heldOn"), scorerIds: t("scorers"), candidates: t("candidates") },
    ...Object.fromEntries(
      candidates.flatMap(({ id, name }) => [
        [`candidates.${id}.chosen`, name],
        [`candidates.${id}.place`, t("placeOf", { name })],
      ]),
    ),
  };
}
