import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ImportProgress } from "@/components/import/import-progress";
import { PreviewErrors } from "@/components/import/preview-errors";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { Facts, Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import {
  chooseForKnownAction,
  confirmImportAction,
  discardImportAction,
  overruleRowAction,
  remapImportAction,
  undoImportAction,
} from "@/lib/features/imports/actions";
import { importPage, PAGE } from "@/lib/features/imports/queries";
import { isId } from "@/lib/platform/input";
import { signedIn } from "@/lib/platform/signed-in";
import { type Asked, addressOfList, pageOf } from "../../list-address";
import { SHAPE_OF } from "../import-state";
import { ConfirmImportForm, DiscardImportForm, UndoImportForm } from "./confirm-import-form";
import { faultsOf } from "./faults";
import { ImportReport } from "./import-report";
import { KnownRows } from "./known-rows";
import { OverruleRows } from "./overrule-rows";
import { RemapImportForm } from "./remap-import-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("imports"))("title") };
}

type Props = { params: Promise<{ batchId: string }>; searchParams: Promise<Asked> };

export default async function ImportPage({ params, searchParams }: Props) {
  const { batchId } = await params;
  const path = `/imports/${batchId}`;
  const { viewer } = await signedIn(path);
  if (!isId(batchId)) notFound();
  const asked = await searchParams;
  const at = pageOf(asked);
  const page = await importPage(viewer, batchId, { faults: at, known: at });
  if (!page) notFound();
  const t = await getTranslations("imports");
  const { state, kind, counts } = page;
  const id = () => crypto.randomUUID();
  const rowsWord = (count: number) => t("counts.rows", { count });
  const faults = await faultsOf(page);
  const pages = Math.max(1, Math.ceil(Math.max(page.faultyTotal, state === "staged" ? counts.known : 0) / PAGE));
  const pager = (
    <Pager page={at} pages={pages} total={page.faultyTotal} hrefOf={(n) => addressOfList(path, asked, n)} />
  );
  return (
    <>
      <PageHead
        title={page.fileName}
        crumbs={[{ label: t("title"), href: "/imports" }, { label: t(`kinds.${kind}`) }]}
        summary={<Status shape={SHAPE_OF[state]}>{t(`states.${state}`)}</Status>}
      />
      {state === "confirming" ? (
        <Section title={t("progress.title")} className="flow">
          <ImportProgress done={page.done} total={counts.taken} running />
          <p className="dim">{t("progress.hint")}</p>
          <ButtonLink href={path}>{t("progress.refresh")}</ButtonLink>
        </Section>
      ) : null}
      {state === "discarded" ? (
        <EmptyState
          title={t("discarded.title")}
          next={t("discarded.next")}
          action={<ButtonLink href={`/imports/new?kind=${kind}`}>{t("start")}</ButtonLink>}
        />
      ) : null}
      {page.report ? <ImportReport report={page.report} /> : null}
      {state === "staged" ? (
        <>
          <Facts
            facts={(["total", "bad", "good", "known", "updating", "taken"] as const)
              .filter((key) => counts[key] > 0 || key === "total" || key === "good" || key === "taken")
              .map((key) => ({ key, label: t(`counts.${key}`), value: rowsWord(counts[key]) }))}
          />
          {page.canRemap ? <RemapImportForm action={remapImportAction} submissionId={id()} page={page} /> : null}
        </>
      ) : null}
      {faults.length > 0 ? (
        <Section title={t(state === "staged" ? "faulty.title" : "report.refusedRows")} className="flow">
          <p className="dim">{t("faulty.intro")}</p>
          <PreviewErrors faults={faults} />
        </Section>
      ) : null}
      {state === "staged" ? (
        <>
          <OverruleRows action={overruleRowAction} page={page} />
          {page.known.length > 0 ? <KnownRows action={chooseForKnownAction} page={page} /> : null}
          {pages > 1 ? pager : null}
          <ConfirmImportForm action={confirmImportAction} submissionId={id()} page={page} />
          <DiscardImportForm action={discardImportAction} submissionId={id()} page={page} />
        </>
      ) : faults.length > 0 && pages > 1 ? (
        pager
      ) : null}
      {state === "confirmed" ? <UndoImportForm action={undoImportAction} submissionId={id()} page={page} /> : null}
    </>
  );
}
