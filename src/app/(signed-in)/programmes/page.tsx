import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Day } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { ListTable } from "@/components/ui/table";
import { programmesList } from "@/lib/features/programmes/queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { ProgrammeState } from "./programme-state";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("programmes"))("title") };
}

export default async function ProgrammesPage() {
  const { viewer } = await signedIn("/programmes");
  if (!mayEver(viewer, "programme.read")) notFound();
  const [t, rows] = await Promise.all([getTranslations("programmes"), programmesList(viewer)]);
  const showsPlaced = rows.some((row) => row.placed !== null);
  return (
    <>
      <PageHead
        title={t("title")}
        summary={<p>{t("summary")}</p>}
        actions={
          <>
            {mayEver(viewer, "position.read") ? (
              <ButtonLink href="/positions">{t("positions.title")}</ButtonLink>
            ) : null}
            {mayEver(viewer, "calendar.read") ? (
              <ButtonLink href="/programmes/calendar">{t("calendar")}</ButtonLink>
            ) : null}
            {mayEver(viewer, "programme.open") ? (
              <ButtonLink kind="primary" href="/programmes/new">
                {t("open")}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      {rows.length === 0 ? (
        <EmptyState title={t("list.empty")} next={t("list.emptyNext")} />
      ) : (
        <ListTable
          caption={t("list.caption")}
          columns={[
            { key: "name", header: t("list.name"), place: "name" },
            { key: "state", header: t("list.state"), place: "state" },
            { key: "quota", header: t("list.quota"), place: "wide", numeric: true },
            ...(showsPlaced
              ? [{ key: "placed", header: t("list.placed"), place: "wide" as const, numeric: true }]
              : []),
            { key: "startsOn", header: t("list.startsOn"), place: "line", labelled: true },
            { key: "approvedOn", header: t("list.approvedOn"), place: "wide" },
          ]}
          rows={rows.map((row) => ({
            key: row.id,
            cells: {
              name: <Link href={`/programmes/${row.id}`}>{row.name}</Link>,
              state: <ProgrammeState status={row.status} />,
              quota: row.quota,
              placed: <Link href={`/placements?programme=${row.id}`}>{row.placed}</Link>,
              startsOn: <Day value={row.startsOn} year />,
              approvedOn: row.approvedOn ? <Day value={row.approvedOn} year /> : null,
            },
          }))}
        />
      )}
    </>
  );
}
