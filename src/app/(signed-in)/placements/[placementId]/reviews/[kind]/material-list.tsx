import { useTranslations } from "next-intl";
import { Day } from "@/components/ui/day";
import { Section } from "@/components/ui/section";
import type { Material } from "@/lib/features/reviews/material-facts";

/** What is on record and can be named as evidence; a report opens beside the form, so that nothing typed is lost. */
export function MaterialList({ material, placementId }: { material: readonly Material[]; placementId: string }) {
  const t = useTranslations("reviews.material");
  const kinds = useTranslations("statuses.talkKinds");
  return (
    <Section title={t("title")}>
      {material.length === 0 ? (
        <p className="small dim">{t("none")}</p>
      ) : (
        <ul className="facts">
          {material.map((one) => (
            <li key={one.id}>
              <div className="r">
                {one.what === "report" ? (
                  <a href={`/placements/${placementId}/reports/${one.period}`} target="_blank" rel="noreferrer">
                    {t("report", { number: one.period })}
                  </a>
                ) : (
                  <span>{t("talk", { kind: kinds(one.kind) })}</span>
                )}
                <Day value={one.day} />
              </div>
              {one.what === "talk" ? <small>{one.text}</small> : null}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
