import { useTranslations } from "next-intl";
import { useMatchWords } from "@/components/matching/match-names";
import Link from "@/components/ui/link";
import { Facts, Section } from "@/components/ui/section";
import type { PlanPage } from "@/lib/features/matching/queries";

/** Who of the decided list is not in the plan, and why. */
export function PlanAside({ page }: { page: PlanPage }) {
  const t = useTranslations("matching.aside");
  const say = useMatchWords(page.names);
  if (page.aside.length === 0) return null;
  return (
    <Section title={t("title")}>
      <Facts
        facts={page.aside.map(({ cadreId, why }) => ({
          key: cadreId,
          label: <Link href={`/people/${cadreId}`}>{say.person(cadreId)}</Link>,
          value: t(why),
        }))}
      />
    </Section>
  );
}
