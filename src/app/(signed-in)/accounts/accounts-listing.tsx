import Link from "@/components/ui/link";
import { Status } from "@/components/ui/status";
import { withRows } from "@/lib/domain/list/page";
import { accountsList } from "@/lib/features/accounts/list-queries";
import { choiceOf } from "../filter-options";
import type { Listing } from "../listing";

/** 账号: the accounts of the department. */
export const accountsListing: Listing = {
  list: "accounts",
  path: "/accounts",
  title: (t) => t("accounts.title"),
  search: (t) => ({ label: t("accounts.filters.text"), placeholder: t("accounts.filters.placeholder") }),
  fields: async (_, t, asked) => [
    choiceOf(
      asked,
      "state",
      { label: t("accounts.filters.state"), all: t("accounts.filters.all") },
      (["open", "disabled"] as const).map((value) => ({ value, label: t(`accounts.filters.${value}`) })),
    ),
  ],
  heads: (_, t) => [
    { key: "account", header: t("accounts.list.account"), place: "name" },
    { key: "name", header: t("accounts.list.name"), place: "line" },
    { key: "roles", header: t("accounts.list.roles"), place: "line" },
    { key: "state", header: t("accounts.list.state"), place: "state" },
  ],
  empty: (t) => ({ title: t("accounts.list.empty"), next: t("accounts.list.emptyNext") }),
  rows: async (viewer, asked, extent, t) => {
    const page = await accountsList(viewer, asked, extent);
    return withRows(
      page,
      page.rows.map((row) => {
        const roles =
          row.roles.map((role) => t(`roles.${role}`)).join(t("common.listSeparator")) || t("accounts.list.noRole");
        const state = t(row.disabled ? "accounts.states.disabled" : "accounts.states.open");
        return {
          id: row.accountId,
          name: row.account,
          cells: {
            account: <Link href={`/accounts/${row.accountId}`}>{row.account}</Link>,
            name: row.name,
            roles,
            state: <Status shape={row.disabled ? "closed" : "done"}>{state}</Status>,
          },
          plain: { account: row.account, name: row.name, roles, state },
        };
      }),
    );
  },
};
