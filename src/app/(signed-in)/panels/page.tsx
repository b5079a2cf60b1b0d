import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Day } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { ListTable } from "@/components/ui/table";
import { panelsPage } from "@/lib/features/selection/panel-queries";
import { signedIn } from "@/lib/platform/signed-in";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panels"))("title") };
}

/** 面试: the panels one sits on; the department's all (S5, E1). */
export default async function PanelsPage() {
  const { viewer } = await signedIn("/panels");
  const panels = await panelsPage(viewer);
  if (!panels) notFound();
  const t = await getTranslations("panels");
  return (
    <>
      <PageHead title={t("title")} />
      <Section title={t("list")} aside={panels.length > 0 ? t("count", { count: panels.length }) : undefined}>
        {panels.length === 0 ? (
          <EmptyState title={t("empty")} next={t("emptyNext")} />
        ) : (
          <ListTable
            caption={t("list")}
            columns={[
              { key: "name", header: t("name"), place: "name" },
              { key: "programme", header: t("programme"), place: "line" },
              { key: "heldOn", header: t("heldOn"), place: "line", nowrap: true, labelled: true },
              { key: "candidates", header: t("candidates"), place: "line", numeric: true, labelled: true },
              { key: "state", header: t("state"), place: "state" },
            ]}
            rows={panels.map((panel) => ({
              key: panel.id,
              cells: {
                name: panel.name,
                programme: panel.programme,
                heldOn: <Day value={panel.heldOn} year />,
                candidates: panel.candidates,
                state: t(`states.${panel.closedOn ? "closed" : "open"}`),
              },
            }))}
          />
        )}
      </Section>
    </>
  );
}
