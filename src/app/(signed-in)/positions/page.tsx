import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { positionsList } from "@/lib/features/programmes/queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { PositionsTable } from "./positions-table";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("programmes.positions"))("title") };
}

export default async function PositionsPage() {
  const { viewer } = await signedIn("/positions");
  if (!mayEver(viewer, "position.read")) notFound();
  const [t, rows] = await Promise.all([getTranslations("programmes"), positionsList(viewer)]);
  return (
    <>
      <PageHead
        title={t("positions.title")}
        crumbs={[{ label: t("title"), href: "/programmes" }, { label: t("positions.title") }]}
        actions={
          mayEver(viewer, "position.offer") ? (
            <ButtonLink kind="primary" href="/positions/new">
              {t("positions.offer")}
            </ButtonLink>
          ) : undefined
        }
      />
      {rows.length === 0 ? (
        <EmptyState title={t("page.noPositions")} next={t("page.noPositionsNext")} />
      ) : (
        <PositionsTable rows={rows} />
      )}
    </>
  );
}
