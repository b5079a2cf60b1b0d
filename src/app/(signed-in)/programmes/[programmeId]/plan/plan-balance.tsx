import { useTranslations } from "next-intl";
import { useMatchWords } from "@/components/matching/match-names";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { ListTable } from "@/components/ui/table";
import type { PlanPage, PlanView } from "@/lib/features/matching/queries";

/** So many hosts are shown at once; more are folded. */
const AT_ONCE = 8;

/** How evenly the hosts receive. */
export function PlanBalance({ page, plan }: { page: PlanPage; plan: PlanView }) {
  const t = useTranslations("matching.balance");
  const say = useMatchWords(page.names);
  if (plan.balance.length === 0) return null;
  const rows = plan.balance.toSorted(
    (a, b) => b.receives - a.receives || say.host(a.unitId).localeCompare(say.host(b.unitId)),
  );
  const [most, least] = [rows.at(0)?.receives ?? 0, rows.at(-1)?.receives ?? 0];
  return (
    <Section title={t("title")} aside={t("aside", { most, least })}>
      <Disclosure summary={t("show", { hosts: rows.length })} open={rows.length <= AT_ONCE}>
        <ListTable
          caption={t("title")}
          columns={[
            { key: "host", header: t("host"), place: "name" },
            { key: "receives", header: t("receives"), place: "line", numeric: true, labelled: true },
            { key: "room", header: t("room"), place: "line", numeric: true, labelled: true },
          ]}
          rows={rows.map(({ unitId, receives, room }) => ({
            key: unitId,
            cells: { host: say.host(unitId), receives, room },
          }))}
        />
      </Disclosure>
    </Section>
  );
}
