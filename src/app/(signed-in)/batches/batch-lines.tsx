import { useTranslations } from "next-intl";
import { RefusalLine } from "@/components/refusal/refusal-line";
import Link from "@/components/ui/link";
import { type Shape, Status } from "@/components/ui/status";
import { ListTable } from "@/components/ui/table";
import { BATCH_VERBS, type BatchResult } from "@/lib/domain/batch";
import type { BatchLine } from "@/lib/features/batches/queries";
import type { Run } from "./batch-run";

const SHAPE: Record<BatchResult, Shape> = {
  done: "done",
  refused: "overdue",
  incomplete: "dueSoon",
  notFound: "endedEarly",
  undone: "ahead",
  failed: "overdue",
};

/** Where a record of a batch is looked at. */
function addressOf(verb: Run["verb"], subject: string): string {
  const [placementId, kind] = subject.split(" ");
  if (BATCH_VERBS[verb].list === "reviews") return `/placements/${placementId}/reviews/${kind}`;
  return verb === "settleBaselines" ? `/placements/${placementId}/baseline` : `/placements/${placementId}`;
}

/** The records of a batch, each with what came of it: done, or which rule said no and what to do next. */
export function BatchLines({ run }: { run: Run }) {
  const t = useTranslations("batches");
  const why = ({ result, refusal }: BatchLine) => {
    if (refusal) return <RefusalLine refusal={refusal} />;
    return result === "incomplete" || result === "failed" || result === "notFound" ? t(`why.${result}`) : null;
  };
  return (
    <ListTable
      caption={t("lines.caption", { count: run.lines.length })}
      columns={[
        { key: "name", header: t("lines.name"), place: "name" },
        { key: "result", header: t("lines.result"), place: "state" },
        { key: "why", header: t("lines.why"), place: "line" },
      ]}
      rows={run.lines.map((line) => ({
        key: line.id,
        cells: {
          name: <Link href={addressOf(run.verb, line.subject)}>{line.name}</Link>,
          result: line.result ? (
            <Status shape={SHAPE[line.result]}>{t(`results.${line.result}`)}</Status>
          ) : (
            <Status shape="ahead">{t(run.state === "prepared" ? "results.toDo" : "results.waiting")}</Status>
          ),
          why: why(line),
        },
      }))}
    />
  );
}
