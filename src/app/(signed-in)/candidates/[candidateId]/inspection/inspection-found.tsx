import { useTranslations } from "next-intl";
import { Day, useDayWords } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import { Facts, Section } from "@/components/ui/section";
import type { InspectionRecord, Material } from "@/lib/features/selection/inspection-facts";

type Recorded = { recordedBy: string };

/** S1: who inspected, when, and what they concluded. */
export function InspectionFound({ record }: { record: (InspectionRecord & Recorded) | null }) {
  const t = useTranslations("committee.inspection");
  const day = useDayWords();
  return (
    <Section title={t("found")} aside={t("onlyDepartment")}>
      {record === null ? (
        <EmptyState title={t("none")} next={t("noneNext")} />
      ) : (
        <>
          <p className="prose">{record.conclusion}</p>
          <Facts
            facts={[
              {
                key: "days",
                label: t("days"),
                value: t("range", { from: day(record.from, true), to: day(record.to, true) }),
              },
              {
                key: "team",
                label: t("team"),
                value: record.team,
                note: t("recorded", { name: record.recordedBy, day: day(record.recordedOn, true) }),
              },
            ]}
          />
        </>
      )}
    </Section>
  );
}

/** What was heard and read, the first first; each stands as it was entered. */
export function Materials({ materials }: { materials: readonly (Material & Recorded)[] }) {
  const t = useTranslations("committee.material");
  return (
    <Section title={t("title")} aside={materials.length > 0 ? t("count", { count: materials.length }) : undefined}>
      {materials.length === 0 ? (
        <EmptyState title={t("none")} next={t("noneNext")} />
      ) : (
        <ol className="materials">
          {materials.map(({ id, kind, heldOn, source, content, recordedBy }) => (
            <li key={id}>
              <h3>
                {t(`kinds.${kind}`)} <Day value={heldOn} year />
              </h3>
              <p className="dim">{source}</p>
              <p className="prose">{content}</p>
              <p className="small dim">{t("line", { name: recordedBy })}</p>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
