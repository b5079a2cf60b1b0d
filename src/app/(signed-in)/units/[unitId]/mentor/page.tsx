import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { NoLeaders } from "@/app/(signed-in)/placements/[placementId]/mentor/leader-field";
import { MentorHistory } from "@/app/(signed-in)/placements/[placementId]/mentor/mentor-history";
import { useDayWords } from "@/components/ui/day";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Facts, Section } from "@/components/ui/section";
import { designateMentorAction } from "@/lib/features/mentoring/actions";
import { type HostMentorPage, hostMentorPage } from "@/lib/features/mentoring/queries";
import { signedIn } from "@/lib/platform/signed-in";
import { DesignateMentorForm } from "./designate-mentor-form";

type Props = { params: Promise<{ unitId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("mentoring"))("hostMentor.title") };
}

/** H2: the one mentor who guides every cadre of a host. */
export default async function UnitMentorPage({ params }: Props) {
  const { unitId } = await params;
  const { viewer } = await signedIn(`/units/${unitId}/mentor`);
  const page = await hostMentorPage(viewer, unitId);
  if (!page) notFound();
  const t = await getTranslations("mentoring");
  const nav = await getTranslations("nav");
  const { unit, leaders, today, needsReason } = page;
  return (
    <>
      <PageHead
        title={page.mayDesignate ? t("hostMentor.title") : t("hostMentor.of", { unit: unit.name })}
        crumbs={[
          { label: nav("units"), href: "/units" },
          { label: unit.name, href: `/units/${unitId}` },
          { label: t("hostMentor.title") },
        ]}
      />
      <div className="form-grid">
        <div>
          {page.mayDesignate ? <p className="dim">{t("hostMentor.rule")}</p> : <Present page={page} />}
          {page.mayDesignate && leaders.length === 0 ? <NoLeaders unitId={unitId} /> : null}
          {page.mayDesignate && leaders.length > 0 ? (
            <DesignateMentorForm
              action={designateMentorAction}
              submissionId={crypto.randomUUID()}
              {...{ unitId, leaders, today, needsReason }}
            />
          ) : null}
          <MentorHistory history={page.history} />
        </div>
        {page.mayDesignate ? <Present page={page} /> : null}
      </div>
    </>
  );
}

function Present({ page: { current, firstResponsible } }: { page: HostMentorPage }) {
  const t = useTranslations("mentoring.hostMentor");
  const day = useDayWords();
  return (
    <Section title={t("current")}>
      {current ? (
        <Facts
          facts={[
            {
              key: "mentor",
              label: current.name,
              value: t("since", { date: day(current.since, true) }),
              note: current.title,
            },
          ]}
        />
      ) : (
        <Notice kind="warn" title={t("notNamed")}>
          {t("notNamedNext")}
        </Notice>
      )}
      {firstResponsible ? (
        <Facts
          facts={[
            { key: "first", label: t("firstResponsible"), value: firstResponsible.name, note: firstResponsible.title },
          ]}
        />
      ) : null}
    </Section>
  );
}
