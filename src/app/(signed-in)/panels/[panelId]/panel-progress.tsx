import { useTranslations } from "next-intl";
import { useDayWords } from "@/components/ui/day";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import { ListTable } from "@/components/ui/table";

/** When a panel sits, with how many scorers and candidates. */
export function PanelSummary(of: { heldOn: string; scorers: number; candidates: number; programme: { name: string } }) {
  const t = useTranslations("panels");
  const day = useDayWords();
  return (
    <p>
      {t("summary", {
        programme: of.programme.name,
        day: day(of.heldOn, true),
        scorers: of.scorers,
        candidates: of.candidates,
      })}
    </p>
  );
}

type Props = { scorers: readonly { id: string; name: string; marked: number }[]; all: number };

/** How many each scorer has marked, and no mark. */
export function ScorersProgress({ scorers, all }: Props) {
  const t = useTranslations("panels.progress");
  return (
    <Section title={t("title")}>
      <p className="hint">{t("hint")}</p>
      <ListTable
        caption={t("title")}
        columns={[
          { key: "name", header: t("scorer"), place: "name" },
          { key: "marked", header: t("marked"), place: "line", numeric: true, labelled: true },
          { key: "state", header: t("title"), place: "state" },
        ]}
        rows={scorers.map(({ id, name, marked }) => ({
          key: id,
          cells: { name, marked: t("of", { marked, all }), state: <MarkingState marked={marked} all={all} /> },
        }))}
      />
    </Section>
  );
}

function MarkingState({ marked, all }: { marked: number; all: number }) {
  const t = useTranslations("panels.progress.states");
  if (marked === 0) return <Status shape="ahead">{t("none")}</Status>;
  return <Status shape={marked < all ? "underWay" : "done"}>{t(marked < all ? "some" : "all")}</Status>;
}

export type Heard = { candidateId: string; place: number; name: string } & {
  unit?: string;
  marked?: number;
  isWithdrawn?: boolean;
};

/** Whom a panel hears, in order; `scorers` where it is told how many marks each has. */
export function PanelPeople({ people, scorers }: { people: readonly Heard[]; scorers?: number }) {
  const t = useTranslations("panels");
  const told = scorers !== undefined;
  return (
    <Section title={t("heard.title")}>
      <ListTable
        caption={t("heard.title")}
        columns={[
          { key: "name", header: t("heard.name"), place: "name" },
          { key: "place", header: t("heard.place"), place: "line", numeric: true, labelled: true },
          ...(told ? [{ key: "unit", header: t("heard.unit"), place: "line" as const }] : []),
          ...(told ? [{ key: "marked", header: t("heard.marked"), place: "wide" as const, numeric: true }] : []),
          ...(told ? [{ key: "state", header: t("state"), place: "state" as const }] : []),
        ]}
        rows={people.map((one) => ({
          key: one.candidateId,
          cells: {
            ...{ name: one.name, place: one.place, unit: one.unit },
            marked: told ? t("progress.of", { marked: one.marked ?? 0, all: scorers }) : null,
            state: one.isWithdrawn ? <Status shape="closed">{t("heard.withdrawn")}</Status> : null,
          },
        }))}
      />
    </Section>
  );
}
