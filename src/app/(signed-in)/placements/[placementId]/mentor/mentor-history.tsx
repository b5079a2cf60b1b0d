import { useTranslations } from "next-intl";
import { Day } from "@/components/ui/day";
import { Section } from "@/components/ui/section";
import { ListTable } from "@/components/ui/table";
import type { PastDesignation } from "@/lib/features/mentoring/queries";

/** H2: who guided, from–to; history is kept. */
export function MentorHistory({ history, scoped }: { history: readonly PastDesignation[]; scoped?: boolean }) {
  const t = useTranslations("mentoring.history");
  return (
    <Section title={t("title")}>
      {history.length === 0 ? (
        <p className="dim">{t("empty")}</p>
      ) : (
        <ListTable
          caption={t("title")}
          columns={[
            { key: "who", header: t("who"), place: "name" },
            ...(scoped ? [{ key: "scope", header: t("scope"), place: "line" as const }] : []),
            { key: "from", header: t("from"), place: "line" },
            { key: "to", header: t("to"), place: "line" },
          ]}
          rows={history.map((one) => ({
            key: one.id,
            cells: {
              who: one.name,
              scope: one.own ? t("own") : t("hosts"),
              from: <Day value={one.from} year />,
              to: one.to ? <Day value={one.to} year /> : t("present"),
            },
          }))}
        />
      )}
    </Section>
  );
}
