import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { ActionForm } from "@/components/ui/form";
import Link from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { SubmitButton } from "@/components/ui/submit-button";
import { markReadAction } from "@/lib/features/insight/actions";
import { cursorOf, messagesOf } from "@/lib/features/insight/message-queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { type Asked, one } from "../list-address";
import { MessageList } from "./message-list";

const PAGE = 25;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("messages"))("title") };
}

/** 消息: what others did that concerns this post, newest first. */
export default async function MessagesPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { viewer } = await signedIn("/messages");
  if (!mayEver(viewer, "message.read")) notFound();
  const before = cursorOf(one((await searchParams).before));
  const [t, { lines, unread, older }] = await Promise.all([
    getTranslations("messages"),
    messagesOf(viewer, { before, take: PAGE }),
  ]);
  const [newest] = lines;
  return (
    <>
      <PageHead title={t("title")} summary={<p>{t("summary", { count: unread })}</p>} />
      {unread > 0 && newest && !before ? (
        <ActionForm
          action={markReadAction}
          submissionId={crypto.randomUUID()}
          hidden={{ until: newest.at.toISOString() }}
          aria-label={t("markRead")}
        >
          <p className="btns">
            <SubmitButton kind="outlined">{t("markRead")}</SubmitButton>
          </p>
        </ActionForm>
      ) : null}
      {lines.length === 0 ? <EmptyState title={t("empty")} next={t("emptyNext")} /> : <MessageList lines={lines} />}
      {older || before ? (
        <p className="btns">
          {before ? <Link href="/messages">{t("newest")}</Link> : null}
          {older ? <Link href={`/messages?before=${older}`}>{t("older")}</Link> : null}
        </p>
      ) : null}
    </>
  );
}
