import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FromTo } from "@/components/placement/from-to";
import { PlacementStatus } from "@/components/placement/placement-status";
import { RecordTimeline } from "@/components/placement/record-timeline";
import { YearLine } from "@/components/placement/year-line";
import { CapabilityChange } from "@/components/review/capability-change";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { hasStoppedEarly } from "@/lib/domain/placement";
import { isOpen } from "@/lib/domain/todo-item";
import { dueOf } from "@/lib/features/insight/queries";
import { talksOf } from "@/lib/features/mentoring/talk-queries";
import { type PlacementPage, placementPage, standingLines } from "@/lib/features/placements/record-queries";
import { reportsOfPlacement } from "@/lib/features/reporting/queries";
import { capabilityChange } from "@/lib/features/reviews/queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { actLinks } from "./act-links";
import { DecisionBlock } from "./decision-block";
import { NextStep } from "./next-step";
import { recordEntries } from "./record-entries";
import { reviewRecord } from "./reviews/review-record";
import { StandingBlock } from "./standing-block";

type Params = { params: Promise<{ placementId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("placements"))("title") };
}

/** One placement: from where to where, what waits for me, the year, the record, the change. */
export default async function PlacementPageView({ params }: Params) {
  const { placementId } = await params;
  const { viewer } = await signedIn(`/placements/${placementId}`);
  const page = await placementPage(viewer, placementId);
  if (!page) notFound();
  const [t, dues, talks, reports, reviews, change] = await Promise.all([
    getTranslations(),
    dueOf(viewer, placementId),
    talksOf(viewer, placementId),
    reportsOfPlacement(viewer, placementId),
    reviewRecord(viewer, placementId),
    capabilityChange(viewer, placementId),
  ]);
  const { facts, today } = page;
  const record = await recordEntries({ placementId, today, events: page.events, talks, reports, reviews, dues });
  const acts = actLinks(viewer, facts, today);
  const isOver = facts.state === "cancelled";
  return (
    <>
      <PageHead
        title={page.cadre?.name ?? ""}
        besideName
        crumbs={[
          { label: t("placements.page.crumb"), href: "/placements" },
          { label: page.programme, href: `/placements?programme=${facts.programmeId}` },
          { label: page.cadre?.name ?? "" },
        ]}
        summary={
          <>
            <p className="dim">{await personLine(page)}</p>
            <p>
              <PlacementStatus phase={page.phase} />
            </p>
          </>
        }
      />
      <FromTo
        sending={{ name: page.sendingUnit, note: page.cadre?.title }}
        host={{
          name: page.hostUnit,
          note: t("placements.page.positionNote", { position: page.position, frontLine: page.frontLine }),
        }}
        mentor={page.mentor ? { name: page.mentor.name, note: page.mentor.title } : undefined}
        mentorActing={page.mentorHow === "acting"}
        firstResponsible={
          page.firstResponsible ? { name: page.firstResponsible.name, note: page.firstResponsible.title } : undefined
        }
      />
      {page.cancelReason ? (
        <Notice kind="info" title={t("placements.page.cancelled", { reason: page.cancelReason })} />
      ) : null}
      {facts.earlyEndReason && hasStoppedEarly(facts) ? (
        <Notice
          kind="info"
          title={t("placements.page.endedEarly", {
            reason: t(`statuses.earlyEndReasons.${facts.earlyEndReason}`),
            note: page.earlyEndNote ?? "",
          })}
        />
      ) : null}
      <NextStep items={dues.filter((item) => isOpen(item, today))} />
      {isOver ? null : (
        <Section title={t("placements.page.term")} className="year">
          <YearLine
            start={facts.startsOn}
            end={facts.endsOn}
            today={today}
            startLabel={t(facts.arrivedOn ? "placements.page.arrival" : "placements.page.start")}
            endLabel={t("placements.page.end")}
            events={[
              ...page.events.flatMap((event) =>
                event.kind === "review" && event.reviewKind === "halfYear" && !event.isCorrection
                  ? [{ day: event.day, label: t("placements.page.halfYear"), done: true }]
                  : [],
              ),
              ...(hasStoppedEarly(facts)
                ? [{ day: page.lastDay, label: t("placements.page.early"), done: today >= page.lastDay }]
                : []),
            ]}
            talks={page.talkDays}
          />
        </Section>
      )}
      <div className="split">
        <Section title={t("placements.page.record")}>
          <RecordTimeline today={today} {...record} />
        </Section>
        <div className="side-col">
          {acts.length > 0 ? (
            <Section title={t("placements.page.acts")} className="noprint">
              <p className="btns">
                {acts.map((act) => (
                  <ButtonLink key={act.key} size="small" href={act.href}>
                    {t(`placements.acts.${act.key}`)}
                  </ButtonLink>
                ))}
              </p>
            </Section>
          ) : null}
          {change && change.lines.length > 0 ? (
            <Section title={t("placements.page.change")} aside={t("record.review.scale")}>
              <CapabilityChange
                lines={change.lines}
                nowWord={change.kind ? t(`statuses.reviewKinds.${change.kind}`) : undefined}
              />
            </Section>
          ) : null}
          {mayEver(viewer, "standing.read") && !isOver ? (
            <StandingBlock lines={standingLines(page)} dueOn={page.standingDueOn} isOverdue={page.isStandingOverdue} />
          ) : null}
          <DecisionBlock facts={facts} waiver={page.waiverReason} />
        </div>
      </div>
    </>
  );
}

/** Who the cadre is, in one line, as far as the reader may know. */
async function personLine({ profile, facts }: PlacementPage): Promise<string> {
  const t = await getTranslations();
  const standing = t(`statuses.standings.${facts.standing}`);
  if (!profile) return standing;
  const [year = "", month = ""] = profile.birthMonth.split("-");
  const parts = [
    t(`statuses.sexes.${profile.sex}`),
    t("placements.page.born", { year, month: Number(month) }),
    t(`statuses.partyStatuses.${profile.partyStatus}`),
    profile.rank,
    standing,
  ];
  return parts.filter((part) => part !== null && part !== "").join(t("common.separator"));
}
