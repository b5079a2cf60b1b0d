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
import { peopleList } from "@/lib/features/people/queries";
import { PAGE, unitChoices } from "@/lib/features/people/unit-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { type Asked, addressOfList, one, pageOf } from "../list-address";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("title") };
}

export default async function PeoplePage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { viewer } = await signedIn("/people");
  if (!mayEver(viewer, "person.read")) notFound();
  const asked = await searchParams;
  const [text, page] = [one(asked.q), pageOf(asked)];
  const only = one(asked.only) === "cadres" ? "cadres" : "all";
  const [t, units] = await Promise.all([getTranslations(), unitChoices(viewer)]);
  const unitId = units.find((unit) => unit.id === one(asked.unit))?.id ?? null;
  const { total, rows } = await peopleList(viewer, { text, unitId, only, page });
  return (
    <>
      <PageHead
        title={t("people.title")}
        summary={t("people.summary", { total })}
        actions={
          mayEver(viewer, "person.prepare") ? (
            <ButtonLink kind="primary" href="/people/new">
              {t("people.prepare")}
            </ButtonLink>
          ) : null
        }
      />
      <FilterBar
        label={t("people.filters.label")}
        href="/people"
        search={{
          name: "q",
          label: t("people.filters.text"),
          placeholder: t("people.filters.placeholder"),
          value: text,
        }}
        selects={[
          {
            name: "unit",
            label: t("people.filters.unit"),
            value: unitId ?? "",
            options: [
              { value: "", label: t("people.filters.allUnits") },
              ...units.map((unit) => ({ value: unit.id, label: unit.name })),
            ],
          },
          {
            name: "only",
            label: t("people.filters.only"),
            value: only,
            options: [
              { value: "all", label: t("people.filters.all") },
              { value: "cadres", label: t("people.filters.cadres") },
            ],
          },
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState title={t("people.list.empty")} next={t("people.list.emptyNext")} />
      ) : (
        <ListTable
          caption={t("people.list.caption", { page })}
          columns={[
            { key: "name", header: t("people.list.name"), place: "name" },
            { key: "unit", header: t("people.list.unit"), place: "line" },
            { key: "title", header: t("people.list.jobTitle"), place: "line" },
            { key: "rank", header: t("people.list.rank"), place: "wider" },
            { key: "standing", header: t("people.list.standing"), place: "wide" },
          ]}
          rows={rows.map((row) => ({
            key: row.personId,
            cells: {
              name: <Link href={`/people/${row.personId}`}>{row.name}</Link>,
              unit: row.unitName,
              title: row.title,
              rank: row.rank,
              standing: row.standing ? t(`statuses.standings.${row.standing}`) : null,
            },
          }))}
        />
      )}
      <Pager
        page={page}
        pages={Math.max(1, Math.ceil(total / PAGE))}
        total={total}
        hrefOf={(n) => addressOfList("/people", asked, n)}
      />
    </>
  );
}
