import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { Status } from "@/components/ui/status";
import { ListTable } from "@/components/ui/table";
import { accountsList, PAGE } from "@/lib/features/accounts/queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { FirstSteps } from "../first-steps";
import { type Asked, addressOfList, one, pageOf } from "../list-address";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("title") };
}

const STATES = ["all", "open", "disabled"] as const;

export default async function AccountsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { viewer } = await signedIn("/accounts");
  if (!mayEver(viewer, "account.read")) notFound();
  const asked = await searchParams;
  const state = STATES.find((known) => known === one(asked.state)) ?? "all";
  const [text, page] = [one(asked.q), pageOf(asked)];
  const [t, { total, rows }] = await Promise.all([getTranslations(), accountsList(viewer, { text, state, page })]);
  return (
    <>
      <PageHead
        title={t("accounts.title")}
        summary={t("accounts.summary", { open: total })}
        actions={
          <ButtonLink kind="primary" href="/accounts/new">
            {t("accounts.openAccount")}
          </ButtonLink>
        }
      />
      <FirstSteps viewer={viewer} />
      <FilterBar
        label={t("accounts.filters.label")}
        href="/accounts"
        search={{
          name: "q",
          label: t("accounts.filters.text"),
          placeholder: t("accounts.filters.placeholder"),
          value: text,
        }}
        selects={[
          {
            name: "state",
            label: t("accounts.filters.state"),
            value: state,
            options: STATES.map((value) => ({ value, label: t(`accounts.filters.${value}`) })),
          },
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState title={t("accounts.list.empty")} next={t("accounts.list.emptyNext")} />
      ) : (
        <ListTable
          caption={t("accounts.list.caption", { page })}
          columns={[
            { key: "account", header: t("accounts.list.account"), place: "name" },
            { key: "name", header: t("accounts.list.name"), place: "line" },
            { key: "roles", header: t("accounts.list.roles"), place: "line" },
            { key: "state", header: t("accounts.list.state"), place: "state" },
          ]}
          rows={rows.map((row) => ({
            key: row.accountId,
            cells: {
              account: <Link href={`/accounts/${row.accountId}`}>{row.account}</Link>,
              name: row.name,
              roles:
                row.roles.map((role) => t(`roles.${role}`)).join(t("common.listSeparator")) ||
                t("accounts.list.noRole"),
              state: (
                <Status shape={row.disabled ? "closed" : "done"}>
                  {t(row.disabled ? "accounts.states.disabled" : "accounts.states.open")}
                </Status>
              ),
            },
          }))}
        />
      )}
      <Pager
        page={page}
        pages={Math.max(1, Math.ceil(total / PAGE))}
        total={total}
        hrefOf={(n) => addressOfList("/accounts", asked, n)}
      />
    </>
  );
}
