import { getTranslations } from "next-intl/server";
import { GuideList } from "@/components/help/guide-list";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { GuideStep } from "@/lib/domain/guide";
import { putAwayGuideAction, tickStepAction } from "@/lib/features/help/actions";
import { guideToShow } from "@/lib/features/help/queries";
import type { PersonViewer } from "@/lib/platform/viewer";
import { guideItems } from "./guide-links";

/** The first-run guide on the first page of a post, until it is finished or put away. */
export async function FirstSteps({ viewer }: { viewer: PersonViewer }) {
  const guide = await guideToShow(viewer);
  if (!guide) return null;
  const t = await getTranslations("help");
  const words = await stepWords(viewer.role);
  return (
    <Section
      title={t("guide.title")}
      className="guide"
      aside={
        <form action={putAwayGuideAction}>
          <SubmitButton kind="quiet" size="small">
            {t("guide.putAway")}
          </SubmitButton>
        </form>
      }
    >
      <GuideList items={guideItems(viewer.role, guide.steps, words)} tick={tickStepAction} />
    </Section>
  );
}

/** The words of a role's steps; which steps a role has is typed in the messages themselves. */
export async function stepWords(role: PersonViewer["role"]) {
  const t = await getTranslations("help.steps");
  const say = t as unknown as (key: string) => string;
  return (step: GuideStep) => ({ title: say(`${role}.${step}.title`), text: say(`${role}.${step}.text`) });
}
