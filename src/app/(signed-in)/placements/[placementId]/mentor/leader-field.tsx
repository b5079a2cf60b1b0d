import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/choice-field";
import { EmptyState } from "@/components/ui/empty-state";
import Link from "@/components/ui/link";
import type { LeaderChoice } from "@/lib/features/mentoring/queries";

const WORD: Partial<Record<NonNullable<LeaderChoice["barred"]>, "unchanged" | "kin" | "seconded" | "cadre">> = {
  mentorUnchanged: "unchanged",
  mentorIsKin: "kin",
  mentorIsSeconded: "seconded",
  mentorIsCadre: "cadre",
};

/** H2: the leaders in office; one the rule would refuse stands there with why, and cannot be chosen. */
export function LeaderField({ leaders }: { leaders: readonly LeaderChoice[] }) {
  const t = useTranslations("mentoring");
  return (
    <SelectField
      name="personId"
      label={t("field.person")}
      hint={t("field.personHint")}
      required
      options={leaders.map(({ personId, name, title, barred }) => {
        const leader = t("field.leader", { name, title });
        return {
          value: personId,
          label: barred ? t("field.barred", { leader, why: t(`barred.${WORD[barred] ?? "other"}`) }) : leader,
          disabled: barred !== null,
        };
      })}
    />
  );
}

/** A unit without leaders on record has nobody to name: the way to enter them. */
export function NoLeaders({ unitId }: { unitId: string }) {
  const t = useTranslations("mentoring");
  return (
    <EmptyState
      title={t("noLeaders")}
      next={t("noLeadersNext")}
      action={<Link href={`/units/${unitId}/leaders`}>{t("toLeaders")}</Link>}
    />
  );
}
