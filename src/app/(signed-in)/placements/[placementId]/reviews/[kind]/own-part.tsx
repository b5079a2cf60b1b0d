import { useTranslations } from "next-intl";
import { RefusalPanel } from "@/components/refusal/refusal-panel";
import { useDayWords } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { ReviewSheet } from "@/lib/features/reviews/sheet-queries";
import { FindingsRead, MarksRead } from "./content-read";
import { PartForm } from "./part-form";

/** A side's own part: the form while it is being written, what was handed in afterwards. */
export function OwnPart({
  sheet,
  releases,
  submissionId,
}: {
  sheet: ReviewSheet;
  releases: boolean;
  submissionId: string;
}) {
  const t = useTranslations("reviews");
  const day = useDayWords();
  const { own, side } = sheet;
  if (side === null || side === "department") return <EmptyState title={t("notYet")} next={t("notYetNext")} />;
  if (own?.state === "released" && own.releasedOn) {
    return (
      <>
        <Notice kind="done" title={t("ownReleased", { date: day(own.releasedOn, true) })}>
          {t("ownReleasedNext")}
        </Notice>
        <Section title={t(`ownComment.${side}`)} className="year">
          <p>{own.content.comment}</p>
          <MarksRead marks={own.content.marks} />
          <ul>
            {sheet.capabilities.map(({ id, name, levels }) => {
              const level = own.content.scores[id];
              return level === undefined ? null : (
                <li key={id}>
                  {name} {t("baseline.levelText", { level, text: levels[level - 1] ?? "" })}
                </li>
              );
            })}
          </ul>
          <FindingsRead findings={own.content.findings} />
        </Section>
      </>
    );
  }
  if (sheet.whyNotWrite) return <RefusalPanel refusal={sheet.whyNotWrite} heading="h2" />;
  return <PartForm sheet={sheet} side={side} releases={releases} submissionId={submissionId} />;
}
