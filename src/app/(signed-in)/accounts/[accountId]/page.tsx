import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RefusalPanel } from "@/components/refusal/refusal-panel";
import { Day, Moment } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Facts, Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import { ListTable } from "@/components/ui/table";
import { whyNotEnd } from "@/lib/domain/administration";
import {
  disableAccountAction,
  enableAccountAction,
  endPostAction,
  grantPostAction,
  resetPasswordAction,
} from "@/lib/features/accounts/actions";
import { accountChoices, accountPage } from "@/lib/features/accounts/queries";
import { clock } from "@/lib/platform/clock";
import { signedIn } from "@/lib/platform/signed-in";
import { AccountActForm } from "./account-act-form";
import { EndPostForm } from "./end-post-form";
import { GrantPostForm } from "./grant-post-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("title") };
}

export default async function AccountPage({ params }: { params: Promise<{ accountId: string }> }) {
  const { accountId } = await params;
  const { viewer } = await signedIn(`/accounts/${accountId}`);
  const account = await accountPage(viewer, accountId);
  if (!account) notFound();
  const [t, { units }] = await Promise.all([getTranslations(), accountChoices(viewer)]);
  const today = clock.today();
  const hidden = { accountId };
  const ending = account.posts.filter(
    (post) => post.to === null && !whyNotEnd(post.role, account.personId, viewer.personId),
  );
  const lockedOut = whyNotEnd(null, account.personId, viewer.personId);
  return (
    <>
      <PageHead
        title={t("accounts.page.account", { account: account.account })}
        crumbs={[{ label: t("accounts.title"), href: "/accounts" }, { label: account.account }]}
      />
      <Facts
        facts={[
          { key: "name", label: t("accounts.page.person"), value: account.name },
          { key: "title", label: t("accounts.page.jobTitle"), value: account.title ?? t("common.notFilled") },
          {
            key: "state",
            label: t("accounts.page.state"),
            value: (
              <Status shape={account.disabledAt ? "closed" : "done"}>
                {t(account.disabledAt ? "accounts.states.disabled" : "accounts.states.open")}
              </Status>
            ),
            note: account.disabledAt ? (
              <Moment value={account.disabledAt} />
            ) : account.mustChangePassword ? (
              t("accounts.page.mustChange")
            ) : null,
          },
        ]}
      />
      <Section title={t("accounts.page.posts")}>
        {account.posts.length === 0 ? (
          <EmptyState title={t("accounts.page.noPosts")} next={t("accounts.page.noPostsNext")} />
        ) : (
          <ListTable
            caption={t("accounts.page.postsCaption", { name: account.name })}
            columns={[
              { key: "role", header: t("accounts.page.role"), place: "name" },
              { key: "unit", header: t("accounts.page.unit"), place: "line" },
              { key: "from", header: t("accounts.page.from"), place: "line", nowrap: true, labelled: true },
              { key: "to", header: t("accounts.page.to"), place: "state", nowrap: true },
            ]}
            rows={account.posts.map((post) => ({
              key: post.id,
              cells: {
                role: t(`roles.${post.role}`),
                unit: post.unitName ?? t("accounts.page.department"),
                from: <Day value={post.from} year />,
                to: post.to ? <Day value={post.to} year /> : t("accounts.page.standing"),
              },
            }))}
          />
        )}
      </Section>
      <Section title={t("accounts.grant.title")}>
        <GrantPostForm
          action={grantPostAction}
          submissionId={crypto.randomUUID()}
          accountId={accountId}
          units={units}
          today={today}
        />
      </Section>
      {ending.length ? (
        <Section title={t("accounts.end.title")}>
          <EndPostForm
            action={endPostAction}
            submissionId={crypto.randomUUID()}
            accountId={accountId}
            posts={ending}
            today={today}
          />
        </Section>
      ) : null}
      <Section title={t("accounts.reset.title")}>
        <AccountActForm action={resetPasswordAction} submissionId={crypto.randomUUID()} hidden={hidden} act="reset" />
      </Section>
      <Section title={t(account.disabledAt ? "accounts.enable.title" : "accounts.disable.title")}>
        {account.disabledAt ? (
          <AccountActForm
            action={enableAccountAction}
            submissionId={crypto.randomUUID()}
            hidden={hidden}
            act="enable"
          />
        ) : lockedOut ? (
          <RefusalPanel refusal={lockedOut} heading="h2" />
        ) : (
          <AccountActForm
            action={disableAccountAction}
            submissionId={crypto.randomUUID()}
            hidden={hidden}
            act="disable"
          />
        )}
      </Section>
    </>
  );
}
