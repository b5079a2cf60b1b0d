import { useTranslations } from "next-intl";
import { RefusalLine } from "@/components/refusal/refusal-line";
import { ConfirmSubmit } from "@/components/ui/confirm-submit";
import { useDayWords } from "@/components/ui/day";
import { ActionForm } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import { RELEASES } from "@/lib/domain/vocabulary";
import { releaseSelectionAction } from "@/lib/features/selection/actions";
import type { ListPage } from "./list-facts";

/** S1, E1: what of the selection is made known, to whom, and who does it; each once. */
export function ReleaseSelection({ page, releases }: { page: ListPage; releases: boolean }) {
  const t = useTranslations("committee.list");
  const day = useDayWords();
  return (
    <Section title={t("release")}>
      <p className="hint">{t("releaseHint")}</p>
      {RELEASES.map((kind) => {
        const on = page.releases[kind];
        const whyNot = page.whyNotRelease[kind];
        return (
          <div key={kind} className="release">
            <h3>{t(`kinds.${kind}`)}</h3>
            <p>
              {on ? (
                <Status shape="done">{t("released", { day: day(on, true) })}</Status>
              ) : (
                <Status shape="ahead">{t("notReleased")}</Status>
              )}
            </p>
            <p className="dim">{t(`who.${kind}`)}</p>
            {!on && whyNot ? <RefusalLine refusal={whyNot} /> : null}
            {!on && !whyNot && !releases ? <p className="dim">{t("leaderReleases")}</p> : null}
            {!on && !whyNot && releases ? (
              <ActionForm
                action={releaseSelectionAction}
                submissionId={crypto.randomUUID()}
                hidden={{ programmeId: page.id, kind }}
                aria-label={t(`do.${kind}`)}
              >
                <p className="btns">
                  <ConfirmSubmit
                    title={t(`ask.${kind}`)}
                    consequence={
                      <>
                        <p>{t(`who.${kind}`)}</p>
                        <p>{t("releaseHint")}</p>
                      </>
                    }
                  >
                    {t(`do.${kind}`)}
                  </ConfirmSubmit>
                </p>
              </ActionForm>
            ) : null}
          </div>
        );
      })}
    </Section>
  );
}
