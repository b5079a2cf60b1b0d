import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { Status } from "@/components/ui/status";
import { ListTable } from "@/components/ui/table";
import { importsList, PAGE } from "@/lib/features/imports/queries";
import { TIME_ZONE } from "@/lib/platform/clock";
import { signedIn } from "@/lib/platform/signed-in";
import { type Asked, addressOfList, pageOf } from "../list-address";
import { SHAPE_OF } from "./import-state";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("imports"))("title") };
}

export default async function ImportsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { viewer } = await signedIn("/imports");
  const asked = await searchParams;
  const page = pageOf(asked);
  const list = await importsList(viewer, page);
  if (!list) notFound();
  const [t, format] = await Promise.all([getTranslations("imports"), getFormatter()]);
  return (
    <>
      <PageHead
        title={t("title")}
        summary={t("summary")}
        actions={
          <ButtonLink kind="primary" href="/imports/new">
            {t("start")}
          </ButtonLink>
        }
      />
      {list.rows.length === 0 ? (
        <EmptyState title={t("list.empty")} next={t("list.emptyNext")} />
      ) : (
        <ListTable
          caption={t("list.caption", { page })}
          columns={[
            { key: "file", header: t("list.file"), place: "name" },
            { key: "kind", header: t("list.kind"), place: "line" },
            { key: "rows", header: t("list.rows"), place: "wide", numeric: true },
            { key: "at", header: t("list.at"), place: "line", nowrap: true },
            { key: "state", header: t("list.state"), place: "state" },
          ]}
          rows={list.rows.map((row) => ({
            key: row.id,
            cells: {
              file: <Link href={`/imports/${row.id}`}>{row.fileName}</Link>,
              kind: t(`kinds.${row.kind}`),
              rows: row.total,
              at: format.dateTime(new Date(row.createdAt), {
                dateStyle: "medium",
                timeStyle: "short",
                timeZone: TIME_ZONE,
              }),
              state: <Status shape={SHAPE_OF[row.state]}>{t(`states.${row.state}`)}</Status>,
            },
          }))}
        />
      )}
      <Pager
        page={page}
        pages={Math.max(1, Math.ceil(list.total / PAGE))}
        total={list.total}
        hrefOf={(n) => addressOfList("/imports", asked, n)}
      />
    </>
  );
}
