import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Moment } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import Link from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { type Shape, Status } from "@/components/ui/status";
import { ListTable } from "@/components/ui/table";
import type { BatchState } from "@/lib/domain/batch";
import { batchPage, ownBatches } from "@/lib/features/batches/queries";
import { clock } from "@/lib/platform/clock";
import { signedIn } from "@/lib/platform/signed-in";
import { type Asked, one } from "../list-address";
import { BatchRunView } from "./batch-run";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("batches"))("title") };
}

const SHAPE: Record<BatchState, Shape> = {
  prepared: "ahead",
  running: "underWay",
  done: "done",
  cancelled: "endedEarly",
  stopped: "overdue",
};

/** 批量办理: one's own batches, or one of them by `run`, from what it will do to what came of each record. */
export default async function BatchesPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { viewer } = await signedIn("/batches");
  const runId = one((await searchParams).run);
  const t = await getTranslations("batches");
  if (runId !== "") {
    const run = await batchPage(viewer, runId);
    if (!run) notFound();
    return <BatchRunView run={run} today={clock.today()} submissionId={crypto.randomUUID()} />;
  }
  const rows = await ownBatches(viewer);
  if (!rows) notFound();
  return (
    <>
      <PageHead title={t("title")} summary={t("summary")} />
      {rows.length === 0 ? (
        <EmptyState title={t("empty")} next={t("emptyNext")} />
      ) : (
        <ListTable
          caption={t("title")}
          columns={[
            { key: "verb", header: t("list.verb"), place: "name" },
            { key: "total", header: t("list.total"), place: "line" },
            { key: "at", header: t("list.at"), place: "line" },
            { key: "state", header: t("list.state"), place: "state" },
          ]}
          rows={rows.map((row) => ({
            key: row.runId,
            cells: {
              verb: <Link href={`/batches?run=${row.runId}`}>{t(`verbs.${row.verb}`)}</Link>,
              total: t("list.count", { count: row.total }),
              at: <Moment value={row.createdAt} />,
              state: <Status shape={SHAPE[row.state]}>{t(`states.${row.state}`)}</Status>,
            },
          }))}
        />
      )}
    </>
  );
}
