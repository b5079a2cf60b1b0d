import { useTranslations } from "next-intl";
import { FilterBar } from "@/components/ui/filter-bar";
import { AUDIT_OUTCOMES } from "@/lib/domain/vocabulary";
import { EVENTS, useEventWords } from "./event-words";

export function AuditFilters({ event, outcome, day }: { event: string; outcome: string; day: string }) {
  const t = useTranslations();
  const word = useEventWords();
  return (
    <FilterBar
      label={t("audit.filters.label")}
      href="/audit"
      search={{ name: "day", label: t("audit.filters.day"), placeholder: t("audit.filters.day"), value: day }}
      selects={[
        {
          name: "event",
          label: t("audit.filters.event"),
          value: event,
          options: [
            { value: "", label: t("audit.filters.allEvents") },
            ...EVENTS.map((value) => ({ value, label: word(value) })),
          ],
        },
        {
          name: "outcome",
          label: t("audit.filters.outcome"),
          value: outcome,
          options: [
            { value: "", label: t("audit.filters.allOutcomes") },
            ...AUDIT_OUTCOMES.map((value) => ({ value, label: t(`statuses.auditOutcomes.${value}`) })),
          ],
        },
      ]}
    />
  );
}
