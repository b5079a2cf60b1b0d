import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ButtonLink, buttonClass } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/choice-field";
import { Moment } from "@/components/ui/day";
import { ActionForm } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Facts, Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import { SubmitButton } from "@/components/ui/submit-button";
import { ListTable, TwoLines } from "@/components/ui/table";
import { chooseLanguageAction, closeAllSessionsAction } from "@/lib/features/accounts/actions";
import { ownAccount } from "@/lib/features/accounts/queries";
import { mayWriteOffline } from "@/lib/features/offline/queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { type Asked, one } from "../list-address";
import { deviceWords } from "./device-words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("own.title") };
}

export default async function OwnAccountPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { viewer, personName } = await signedIn("/account");
  const [own, asked, t] = await Promise.all([ownAccount(viewer), searchParams, getTranslations()]);
  if (!own) notFound();
  return (
    <>
      <PageHead title={t("accounts.own.title")} summary={personName} />
      {one(asked.done) === "password" ? <Notice kind="done" title={t("accounts.own.changed")} /> : null}
      <Facts facts={[{ key: "account", label: t("accounts.own.account"), value: own.account }]} />
      <p className="btns">
        <ButtonLink href="/account/password">{t("accounts.own.changePassword")}</ButtonLink>
        {own.mayContact ? (
          <ButtonLink href={`/people/${viewer.personId}/contact`}>{t("people.contact")}</ButtonLink>
        ) : null}
        {mayEver(viewer, "batch.prepare") ? <ButtonLink href="/batches">{t("batches.title")}</ButtonLink> : null}
        {mayWriteOffline(viewer) ? (
          // a whole page of its own: what the device keeps must be what is shown
          <a className={buttonClass()} href="/offline">
            {t("offline.title")}
          </a>
        ) : null}
      </p>
      <Section title={t("accounts.own.sessions")} className="flow">
        <ListTable
          caption={t("accounts.own.sessionsCaption")}
          columns={[
            { key: "where", header: t("accounts.own.where"), place: "name" },
            { key: "since", header: t("accounts.own.since"), place: "line", nowrap: true, labelled: true },
            { key: "seen", header: t("accounts.own.seen"), place: "line", nowrap: true, labelled: true },
            { key: "state", header: t("accounts.page.state"), place: "state" },
          ]}
          rows={own.sessions.map((session) => ({
            key: session.key,
            cells: {
              where: (
                <TwoLines second={session.address ?? t("accounts.own.unknown")}>
                  {deviceWords(session.device) ?? t("accounts.own.unknown")}
                </TwoLines>
              ),
              since: <Moment value={session.openedAt} />,
              seen: <Moment value={session.seenAt} />,
              state: session.current ? <Status shape="done">{t("accounts.own.current")}</Status> : null,
            },
          }))}
        />
        <ActionForm
          className="short"
          action={closeAllSessionsAction}
          submissionId={crypto.randomUUID()}
          aria-label={t("accounts.own.closeAll")}
        >
          <p className="small">{t("accounts.own.closeAllWhy")}</p>
          <p className="btns">
            <SubmitButton kind="outlined">{t("accounts.own.closeAll")}</SubmitButton>
          </p>
        </ActionForm>
      </Section>
      <Section title={t("accounts.own.language")}>
        <ActionForm
          className="short"
          action={chooseLanguageAction}
          submissionId={crypto.randomUUID()}
          aria-label={t("accounts.own.language")}
        >
          <RadioGroup
            name="locale"
            label={t("accounts.own.languageChoice")}
            hint={t("accounts.own.languageHint")}
            required
            defaultValue={own.locale}
            options={[
              { value: "zh-CN", label: t("shell.languages.zh-CN") },
              { value: "en", label: t("shell.languages.en") },
            ]}
          />
          <p className="btns">
            <SubmitButton kind="outlined">{t("accounts.own.languageSubmit")}</SubmitButton>
          </p>
        </ActionForm>
      </Section>
    </>
  );
}
