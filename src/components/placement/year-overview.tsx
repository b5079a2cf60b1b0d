import { useTranslations } from "next-intl";
import Link from "@/components/ui/link";
import { Day } from "../ui/day";
import { type Shape, Status } from "../ui/status";
import { Line, Months, spanOf } from "./year-overview-line";

/** One secondment on its line. Days are 'YYYY-MM-DD'. `ending` is the shape at the end where it is over. */
export type OverviewRow = {
  readonly id: string;
  readonly name: string;
  readonly host: string;
  readonly group: string;
  readonly start: string;
  readonly end: string;
  readonly ending: { shape: Shape; word: string } | null;
  readonly review: { day: string; shape: Shape; word: string } | null;
  readonly talks: readonly string[];
  readonly reports: readonly string[];
  readonly missed: readonly string[];
  readonly next: { title: string; day: string; late: boolean } | null;
};

/** One line per secondment: start, talks, reports, half-year review, end; × where a period passed without a talk. */
export function YearOverview({
  caption,
  rows,
  today,
}: {
  caption: string;
  rows: readonly OverviewRow[];
  today: string;
}) {
  const t = useTranslations("year");
  const span = spanOf(rows, today);
  const groups = Map.groupBy(rows, (row) => row.group);
  return (
    <table className="gantt">
      <caption className="sr">{caption}</caption>
      <colgroup>
        <col className="g1" />
        <col className="h g2" />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          <th className="h" scope="col">
            {t("host")}
          </th>
          <th className="tr" scope="col">
            <span className="sr">{t("term")}</span>
            <Months {...span} />
            <span className="nx" aria-hidden="true">
              {t("next")}
            </span>
          </th>
        </tr>
      </thead>
      {[...groups].map(([group, members]) => (
        <tbody key={group}>
          {group === "" ? null : (
            <tr className="grp">
              <th scope="rowgroup">{t("group", { name: group, count: members.length })}</th>
              <td className="h" />
              <td className="tr" />
            </tr>
          )}
          {members.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link href={`/placements/${row.id}`}>{row.name}</Link>
              </th>
              <td className="h">{row.host}</td>
              <td className="tr">
                <Line row={row} {...span} />
                <span className="nx">
                  {row.next ? (
                    <>
                      <Day value={row.next.day} />
                      {row.next.late ? (
                        <Status shape="overdue">{row.next.title}</Status>
                      ) : (
                        <span>{row.next.title}</span>
                      )}
                    </>
                  ) : (
                    <span className="dim">{t("nothing")}</span>
                  )}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
