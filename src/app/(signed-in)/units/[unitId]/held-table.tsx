import { useTranslations } from "next-intl";
import { Day } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import { ListTable } from "@/components/ui/table";

type Held = { id: string; name: string; from: string; to: string | null };
type Props = { caption: string; held: readonly Held[]; empty: string; emptyNext: string };

/** Who held an office of the unit, from–to, newest first. */
export function HeldTable({ caption, held, empty, emptyNext }: Props) {
  const t = useTranslations("people.units");
  if (held.length === 0) return <EmptyState title={empty} next={emptyNext} />;
  return (
    <ListTable
      caption={caption}
      columns={[
        { key: "name", header: t("first.name"), place: "name" },
        { key: "from", header: t("first.from"), place: "line", nowrap: true, labelled: true },
        { key: "to", header: t("first.to"), place: "state", nowrap: true },
      ]}
      rows={held.map((one) => ({
        key: one.id,
        cells: {
          name: one.name,
          from: <Day value={one.from} year />,
          to: one.to ? <Day value={one.to} year /> : t("now"),
        },
      }))}
    />
  );
}
