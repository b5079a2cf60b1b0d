import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RecordTimeline } from "@/components/placement/record-timeline";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { LOGGED_TALKS, loggedTalks } from "@/lib/features/mentoring/talk-queries";
import { clock } from "@/lib/platform/clock";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { talkLines } from "../../placements/[placementId]/talks/talk-record";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("mentoring"))("logged.title") };
}

/** H2, H3: the talks one logged oneself; a mentor keeps them after the cadre has gone. */
export default async function LoggedTalksPage() {
  const { viewer } = await signedIn("/talks/logged");
  if (!mayEver(viewer, "talk.record")) notFound();
  const [t, talks] = await Promise.all([getTranslations("mentoring.logged"), loggedTalks(viewer)]);
  const past = await talkLines(talks, (talk) => talk.cadreName);
  return (
    <>
      <PageHead
        title={t("title")}
        summary={<p className="dim">{t("hint", { most: LOGGED_TALKS })}</p>}
        actions={
          <ButtonLink kind="primary" href="/talks/new">
            {t("record")}
          </ButtonLink>
        }
      />
      <Section title={t("list", { count: talks.length })}>
        {past.length === 0 ? (
          <EmptyState title={t("empty")} next={t("emptyNext")} />
        ) : (
          <RecordTimeline today={clock.today()} ahead={[]} past={past} />
        )}
      </Section>
    </>
  );
}
