import { getTranslations } from "next-intl/server";
import { GuideList } from "@/components/help/guide-list";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { reopenGuideAction, tickStepAction } from "@/lib/features/help/actions";
import { wholeGuide } from "@/lib/features/help/queries";
import type { PersonViewer } from "@/lib/platform/viewer";
import { stepWords } from "../first-steps";
import { guideItems } from "../guide-links";

/** The first steps of one's post, however they stand, and the way to have them on the first page again. */
export async function GuideAgain({ viewer }: { viewer: PersonViewer }) {
  const { steps, putAway } = await wholeGuide(viewer);
  const [t, words] = await Promise.all([getTranslations("help.guide"), stepWords(viewer.role)]);
  const finished = steps.every((step) => step.done);
  return (
    <Section
      title={t("title")}
      className="guide"
      aside={
        putAway ? (
          <form action={reopenGuideAction}>
            <SubmitButton kind="quiet" size="small">
              {t("reopen")}
            </SubmitButton>
          </form>
        ) : undefined
      }
    >
      <p className="dim">{finished ? t("finished") : t(putAway ? "putAwayNow" : "shownNow")}</p>
      <GuideList items={guideItems(viewer.role, steps, words)} tick={tickStepAction} />
    </Section>
  );
}
