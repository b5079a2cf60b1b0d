import { useTranslations } from "next-intl";
import { Day } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import Link from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import { ListTable } from "@/components/ui/table";
import type { CalendarDate } from "@/lib/domain/calendar-date";

type Meeting = {
  id: string;
  body: string;
  heldOn: CalendarDate;
  recordedOn: CalendarDate | null;
  documentNumber: string | null;
  listed: number;
  passed: number;
};

export function MeetingsTable({ meetings }: { meetings: readonly Meeting[] }) {
  const t = useTranslations("committee.meetings");
  return (
    <Section title={t("list")} aside={meetings.length > 0 ? t("count", { count: meetings.length }) : undefined}>
      {meetings.length === 0 ? (
        <EmptyState title={t("none")} next={t("noneNext")} />
      ) : (
        <ListTable
          caption={t("list")}
          columns={[
            { key: "heldOn", header: t("heldOn"), place: "name", nowrap: true },
            { key: "body", header: t("body"), place: "line" },
            { key: "listed", header: t("listed"), place: "line", numeric: true, labelled: true },
            { key: "passed", header: t("passed"), place: "line", numeric: true, labelled: true },
            { key: "document", header: t("document"), place: "wide" },
            { key: "state", header: t("state"), place: "state" },
          ]}
          rows={meetings.map(({ id, body, heldOn, recordedOn, documentNumber, listed, passed }) => ({
            key: id,
            cells: {
              heldOn: (
                <Link href={`/meetings/${id}`}>
                  <Day value={heldOn} year />
                </Link>
              ),
              body,
              listed,
              passed: recordedOn ? passed : "",
              document: documentNumber,
              state: <Status shape={recordedOn ? "done" : "ahead"}>{t(recordedOn ? "recorded" : "preparing")}</Status>,
            },
          }))}
        />
      )}
    </Section>
  );
}
