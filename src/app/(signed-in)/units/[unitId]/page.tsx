import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Day } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Facts, Section } from "@/components/ui/section";
import { ListTable } from "@/components/ui/table";
import { unitPage } from "@/lib/features/people/unit-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { can, type Permission, type UnitScope } from "@/lib/policy/policy";
import { HeldTable } from "./held-table";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people.units"))("title") };
}

type OnUnit = Extract<Permission, "unit.revise" | "leader.prepare" | "firstResponsible.name" | "mentor.designate">;

export default async function UnitPage({ params }: { params: Promise<{ unitId: string }> }) {
  const { unitId } = await params;
  const { viewer } = await signedIn(`/units/${unitId}`);
  const unit = await unitPage(viewer, unitId);
  if (!unit) notFound();
  const t = await getTranslations();
  const scope: UnitScope = { scope: "unit", id: unitId, departmentId: unit.departmentId };
  const link = (permission: OnUnit, path: string, label: string) =>
    can(viewer, permission, scope) ? (
      <ButtonLink size="small" href={`/units/${unitId}/${path}`}>
        {label}
      </ButtonLink>
    ) : undefined;
  return (
    <>
      <PageHead
        title={unit.name}
        crumbs={[{ label: t("people.units.title"), href: "/units" }, { label: unit.name }]}
        summary={t(`statuses.unitKinds.${unit.kind}`)}
        actions={link("unit.revise", "edit", t("people.units.revise"))}
      />
      <Facts
        facts={[
          {
            key: "shortName",
            label: t("people.units.form.shortName"),
            value: unit.shortName ?? t("common.notFilled"),
          },
          { key: "region", label: t("people.units.form.region"), value: unit.region ?? t("common.notFilled") },
        ]}
      />
      <Section
        title={t("people.units.first.title")}
        aside={link(
          "firstResponsible.name",
          "first-responsible",
          t(unit.firstResponsible.length ? "people.units.first.rename" : "people.units.first.nameOne"),
        )}
      >
        <HeldTable
          caption={t("people.units.first.caption", { unit: unit.name })}
          held={unit.firstResponsible}
          empty={t("people.units.first.empty")}
          emptyNext={t("people.units.first.emptyNext")}
        />
      </Section>
      <Section
        title={t("people.units.mentors.title")}
        aside={link(
          "mentor.designate",
          "mentor",
          t(unit.mentors.length ? "people.units.mentors.redesignate" : "people.units.mentors.designate"),
        )}
      >
        <HeldTable
          caption={t("people.units.mentors.caption", { unit: unit.name })}
          held={unit.mentors}
          empty={t("people.units.mentors.empty")}
          emptyNext={t("people.units.mentors.emptyNext")}
        />
      </Section>
      <Section
        title={t("people.units.leaders.title")}
        aside={link("leader.prepare", "leaders", t("people.units.leaders.manage"))}
      >
        {unit.leaders.length === 0 ? (
          <EmptyState title={t("people.units.leaders.empty")} next={t("people.units.leaders.emptyNext")} />
        ) : (
          <ListTable
            caption={t("people.units.leaders.caption", { unit: unit.name })}
            columns={[
              { key: "name", header: t("people.units.leaders.name"), place: "name" },
              { key: "title", header: t("people.units.leaders.jobTitle"), place: "line" },
              { key: "from", header: t("people.units.leaders.from"), place: "line", nowrap: true, labelled: true },
              { key: "to", header: t("people.units.leaders.to"), place: "state", nowrap: true },
            ]}
            rows={unit.leaders.map((leader) => ({
              key: leader.id,
              cells: {
                name: leader.name,
                title: leader.title,
                from: <Day value={leader.from} year />,
                to: leader.to ? <Day value={leader.to} year /> : t("people.units.leaders.standing"),
              },
            }))}
          />
        )}
      </Section>
    </>
  );
}
