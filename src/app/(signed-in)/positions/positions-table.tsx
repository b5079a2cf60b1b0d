import { useTranslations } from "next-intl";
import Link from "@/components/ui/link";
import { ListTable } from "@/components/ui/table";
import { PositionState } from "./position-state";

export type PositionRow = {
  id: string;
  title: string;
  frontLine: string;
  host: string;
  places: number;
  taken: number;
  isApproved: boolean;
};

/** The positions of hosts, with what is taken of each. */
export function PositionsTable({ rows }: { rows: readonly PositionRow[] }) {
  const t = useTranslations("programmes.positions");
  return (
    <ListTable
      caption={t("caption")}
      columns={[
        { key: "name", header: t("name"), place: "name" },
        { key: "host", header: t("host"), place: "line" },
        { key: "frontLine", header: t("frontLine"), place: "wide" },
        { key: "places", header: t("places"), place: "line" },
        { key: "state", header: t("state"), place: "state" },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          name: <Link href={`/positions/${row.id}`}>{row.title}</Link>,
          host: row.host,
          frontLine: row.frontLine,
          places: t("taken", { taken: row.taken, places: row.places }),
          state: <PositionState {...row} />,
        },
      }))}
    />
  );
}
