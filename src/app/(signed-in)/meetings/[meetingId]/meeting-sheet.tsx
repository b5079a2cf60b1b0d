import { useTranslations } from "next-intl";
import { OfficialSheet, type SheetColumn } from "@/components/selection/official-sheet";
import { useScoreWords } from "@/components/selection/score-words";
import { useDayWords } from "@/components/ui/day";
import { scoreText } from "@/lib/domain/selection/points";
import { usePersonCells } from "../../programmes/[programmeId]/selection/list/roster-cells";
import { decidedAs, type Meeting } from "./meeting-decided";

/** On paper: the agenda, and the list that comes before the meeting; afterwards with the votes and what was decided. */
export function MeetingSheet({ meeting }: { meeting: Meeting }) {
  const t = useTranslations("committee");
  const day = useDayWords();
  const scored = useScoreWords();
  const { columns, cells } = usePersonCells();
  const { rows, programme, body, agenda, heldOn, recordedOn } = meeting;
  const hasScores = rows.some((row) => row.total !== null);
  const more: SheetColumn[] = [
    ...(hasScores
      ? (["exam", "interview", "total"] as const).map((key) => ({ key, header: t(`meeting.${key}`) }))
      : []),
    { key: "votes", header: t("sheet.voteHead") },
    ...(recordedOn ? [{ key: "result", header: t("meeting.result") }] : []),
  ];
  const counted = (one: number | null) => (one === null ? "" : String(one));
  return (
    <OfficialSheet
      title={t("sheet.meetingTitle", { name: programme.name })}
      lines={[t("meeting.title", { body }), t("sheet.time", { day: day(heldOn, true) })]}
      numberHeader={t("meeting.place")}
      before={<p className="sheet-text">{agenda}</p>}
      columns={[...columns.filter(({ key }) => key !== "job"), ...more]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          ...cells(row),
          unit: [row.unit, row.title].filter(Boolean).join(" "),
          ...{ exam: scored(row.exam, "exam"), interview: scored(row.interview, "interview") },
          total: row.total === null ? "" : scoreText(row.total),
          votes: row.inFavour === null ? "" : [row.inFavour, row.against, row.abstained].map(counted).join("／"),
          result: row.reason === null ? "" : t(`meeting.results.${decidedAs(row.result)}`),
        },
      }))}
      foot={
        recordedOn
          ? [
              t("meeting.attendanceLine", { members: meeting.members ?? 0, present: meeting.present ?? 0 }),
              meeting.documentNumber ?? "",
            ]
          : []
      }
    />
  );
}
