import { useTranslations } from "next-intl";
import Link from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import type { MessageLine } from "@/lib/features/insight/message-queries";
import { MessageList } from "./message-list";

/** The last few messages beside what waits; they are read, not done. */
export function LastMessages({ lines, unread }: { lines: readonly MessageLine[]; unread: number }) {
  const t = useTranslations();
  return (
    <Section
      title={t("messages.title")}
      aside={<Link href="/messages">{unread > 0 ? t("messages.summary", { count: unread }) : t("common.seeAll")}</Link>}
    >
      {lines.length === 0 ? <p className="dim">{t("messages.empty")}</p> : <MessageList lines={lines} />}
    </Section>
  );
}
