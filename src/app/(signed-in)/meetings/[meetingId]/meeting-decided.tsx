import { useTranslations } from "next-intl";
import { Facts, Section } from "@/components/ui/section";
import { type Shape, Status } from "@/components/ui/status";
import { ListTable, TwoLines } from "@/components/ui/table";
import type { meetingPage } from "@/lib/features/selection/meeting-queries";

export type Meeting = NonNullable<Awaited<ReturnType<typeof meetingPage>>>;
const SHAPE: Record<"passed" | "failed" | "deferred", Shape> = {
  passed: "done",
  failed: "endedEarly",
  deferred: "ahead",
};

/** Nothing decided of one who was before the meeting: put off. */
export const decidedAs = (result: string | null) =>
  result === "passed" || result === "failed" ? result : ("deferred" as const);

/** What the meeting decided, with the votes. */
export function MeetingDecided({ meeting }: { meeting: Meeting }) {
  const t = useTranslations("committee.meeting");
  const stages = useTranslations("selection");
  const { members, present, documentNumber, rows } = meeting;
  return (
    <Section title={t("decided")}>
      <Facts
        facts={[
          {
            key: "attendance",
            label: t("attendance"),
            value: t("attendanceLine", { members: members ?? 0, present: present ?? 0 }),
          },
          { key: "document", label: t("byDocument"), value: documentNumber },
        ]}
      />
      <ListTable
        caption={t("decided")}
        columns={[
          { key: "name", header: t("name"), place: "name" },
          { key: "votes", header: t("votes"), place: "line" },
          { key: "reason", header: t("rowReason"), place: "line" },
          { key: "result", header: t("result"), place: "state" },
        ]}
        rows={rows
          .filter((row) => row.reason !== null)
          .map(({ id, name, unit, inFavour, against, abstained, reason, result, corrected }) => ({
            key: id,
            cells: {
              name: <TwoLines second={unit}>{name}</TwoLines>,
              votes:
                inFavour === null
                  ? t("noVote")
                  : t("voteLine", { inFavour, against: against ?? 0, abstained: abstained ?? 0 }),
              reason,
              result: (
                <TwoLines second={corrected ? t("corrected", { result: stages(`results.${corrected}`) }) : undefined}>
                  <Status shape={SHAPE[decidedAs(result)]}>{t(`results.${decidedAs(result)}`)}</Status>
                </TwoLines>
              ),
            },
          }))}
      />
    </Section>
  );
}
