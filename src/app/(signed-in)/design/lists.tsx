import { useTranslations } from "next-intl";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { Segmented, Tabs } from "@/components/ui/segmented";
import { Status } from "@/components/ui/status";
import { type Column, ListTable, TwoLines } from "@/components/ui/table";
import { Sheet, Specimen } from "./specimens";

/** A list with a row that is too long, and its pages. */
export function Lists() {
  const t = useTranslations("design");
  const s = useTranslations("design.sample");
  const columns: Column[] = [
    { key: "name", header: s("name"), place: "name", sort: { href: "#lists", direction: "ascending" } },
    { key: "where", header: s("where"), place: "line" },
    { key: "state", header: s("state"), place: "state" },
    { key: "days", header: s("days"), place: "wide", numeric: true },
  ];
  const rows = ["unit", "longUnit", "unit"].map((unit, index) => ({
    key: String(index),
    cells: {
      name: <a href="#lists">{s("person")}</a>,
      where: <TwoLines second={index ? s("factNote") : undefined}>{s(unit === "unit" ? "unit" : "longUnit")}</TwoLines>,
      state: <Status shape={index ? "done" : "overdue"}>{s(index ? "tabNow" : "tabPast")}</Status>,
      days: String(170 - index),
    },
  }));
  return (
    <Sheet name="lists" title={t("sections.lists")}>
      <Specimen state={t("states.overfull")} wide>
        <ListTable caption={s("list")} columns={columns} rows={rows} />
        <Pager page={7} pages={12} total={300} hrefOf={(page) => `#page-${page}`} />
      </Specimen>
    </Sheet>
  );
}

/** The ways through a place. */
export function Ways() {
  const t = useTranslations("design");
  const s = useTranslations("design.sample");
  const tabs = [
    { href: "#now", label: s("tabNow"), count: 18, current: true },
    { href: "#past", label: s("tabPast"), count: 2 },
  ];
  return (
    <Sheet name="ways" title={t("sections.ways")}>
      <Specimen state={t("states.rest")}>
        <Breadcrumbs crumbs={[{ label: s("crumb"), href: "#ways" }, { label: s("person") }]} />
      </Specimen>
      <Specimen state={t("states.long")}>
        <Breadcrumbs
          crumbs={[
            { label: s("crumb"), href: "#ways" },
            { label: s("longUnit"), href: "#unit" },
            { label: s("person") },
          ]}
        />
      </Specimen>
      <Specimen state={t("states.chosen")}>
        <Tabs label={s("tabs")} tabs={tabs} />
      </Specimen>
      <Specimen state="">
        <Section title={s("list")} aside={<Segmented label={s("tabs")} tabs={tabs} />}>
          <p>{s("emptyTitle")}</p>
        </Section>
      </Specimen>
    </Sheet>
  );
}
