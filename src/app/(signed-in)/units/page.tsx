import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { ListTable } from "@/components/ui/table";
import { UNIT_KINDS } from "@/lib/domain/vocabulary";
import { PAGE, unitsList } from "@/lib/features/people/unit-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { type Asked, addressOfList, one, pageOf } from "../list-address";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people.units"))("title") };
}

export default async function UnitsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { viewer } = await signedIn("/units");
  if (!mayEver(viewer, "unit.read")) notFound();
  const asked = await searchParams;
  const kind = UNIT_KINDS.find((known) => known === one(asked.kind)) ?? null;
  const [text, page] = [one(asked.q), pageOf(asked)];
  const [t, { total, rows }] = await Promise.all([getTranslations(), unitsList(viewer, { text, kind, page })]);
  return (
    <>
      <PageHead
        title={t("people.units.title")}
        summary={t("people.units.summary", { total })}
        actions={
          mayEver(viewer, "unit.prepare") ? (
            <ButtonLink kind="primary" href="/units/new">
              {t("people.units.prepare")}
            </ButtonLink>
          ) : null
        }
      />
      <FilterBar
        label={t("people.units.filters.label")}
        href="/units"
        search={{
          name: "q",
          label: t("people.units.filters.text"),
          placeholder: t("people.units.filters.placeholder"),
          value: text,
        }}
        selects={[
          {
            name: "kind",
            label: t("people.units.filters.kind"),
            value: kind ?? "",
            options: [
              { value: "", label: t("people.units.filters.allKinds") },
              ...UNIT_KINDS.map((value) => ({ value, label: t(`statuses.unitKinds.${value}`) })),
            ],
          },
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState title={t("people.units.list.empty")} next={t("people.units.list.emptyNext")} />
      ) : (
        <ListTable
          caption={t("people.units.list.caption", { page })}
          columns={[
            { key: "name", header: t("people.units.list.name"), place: "name" },
            { key: "kind", header: t("people.units.list.kind"), place: "state" },
            { key: "region", header: t("people.units.list.region"), place: "wide" },
            { key: "first", header: t("people.units.list.firstResponsible"), place: "line" },
          ]}
          rows={rows.map((row) => ({
            key: row.unitId,
            cells: {
              name: <Link href={`/units/${row.unitId}`}>{row.name}</Link>,
              kind: t(`statuses.unitKinds.${row.kind}`),
              region: row.region,
              first: row.firstResponsible ?? <span className="dim">{t("record.notNamed")}</span>,
            },
          }))}
        />
      )}
      <Pager
        page={page}
        pages={Math.max(1, Math.ceil(total / PAGE))}
        total={total}
        hrefOf={(n) => addressOfList("/units", asked, n)}
      />
    </>
  );
}
