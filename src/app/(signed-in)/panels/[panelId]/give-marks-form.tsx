import { useTranslations } from "next-intl";
import { FormFoot } from "@/components/ui/form-foot";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { pointsText } from "@/lib/domain/selection/points";
import { giveMarksAction } from "@/lib/features/selection/actions";
import { DraftedForm } from "../../drafted-form";
import { MarkSheet } from "./mark-sheet";

type Line = { candidateId: string; place: number; name: string; points: number | null };

/** S5: one field for each candidate, kept as a draft; what is there already can be changed or taken back. */
export function GiveMarksForm({ panelId, lines }: { panelId: string; lines: readonly Line[] }) {
  const t = useTranslations("panels.sheet");
  const sheet = lines.map(({ candidateId, place, name, points }) => ({
    ...{ field: `sheet.${candidateId}.points`, place, name, points: points === null ? "" : pointsText(points) },
    ...{ was: `sheet.${candidateId}.was`, label: t("points", { place, name }) },
  }));
  return (
    <Section title={t("title")}>
      <DraftedForm
        // once saved it is another sheet: what it was opened on has changed
        key={sheet.map((line) => line.points).join()}
        className="short"
        draft={`marks:${panelId}`}
        action={giveMarksAction}
        submissionId={crypto.randomUUID()}
        hidden={{ panelId }}
        labels={Object.fromEntries(sheet.map((line) => [line.field, line.label]))}
        aria-label={t("title")}
      >
        <p className="hint">{t("hint")}</p>
        <MarkSheet lines={sheet} words={{ filled: t("filled"), keys: t("keys") }} />
        <FormFoot>
          <SubmitButton>{t("save")}</SubmitButton>
        </FormFoot>
      </DraftedForm>
    </Section>
  );
}
