import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Day } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Facts, Section } from "@/components/ui/section";
import { programmePage } from "@/lib/features/programmes/queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { PositionsTable } from "../../positions/positions-table";
import { ProgrammeState } from "../programme-state";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("programmes"))("title") };
}

export default async function ProgrammePage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params;
  const here = `/programmes/${programmeId}`;
  const { viewer } = await signedIn(here);
  const page = await programmePage(viewer, programmeId);
  if (!page) notFound();
  const t = await getTranslations();
  const { quota, placed } = page;
  const edits = mayEver(viewer, "programme.prepare") && page.whyNotRevise === null;
  const approves = mayEver(viewer, "programme.decide") && page.whyNotApprove === null;
  const closes = mayEver(viewer, "programme.close") && page.whyNotClose === null;
  return (
    <>
      <PageHead
        title={page.name}
        crumbs={[{ label: t("programmes.title"), href: "/programmes" }, { label: page.name }]}
        summary={
          <p>
            <ProgrammeState status={page.status} />
          </p>
        }
        actions={
          <>
            <ButtonLink href={`${here}/year`}>{t("year.open")}</ButtonLink>
            {mayEver(viewer, "selection.read") ? (
              <ButtonLink href={`${here}/selection`}>{t("selection.open")}</ButtonLink>
            ) : null}
            <ButtonLink href={`/placements?programme=${page.id}`}>{t("programmes.page.placements")}</ButtonLink>
            {mayEver(viewer, "programme.duplicate") ? (
              <ButtonLink href={`${here}/duplicate`}>{t("programmes.duplicate.open")}</ButtonLink>
            ) : null}
            {closes ? <ButtonLink href={`${here}/close`}>{t("programmes.page.close")}</ButtonLink> : null}
            {edits ? <ButtonLink href={`${here}/edit`}>{t("programmes.page.edit")}</ButtonLink> : null}
            {approves ? (
              <ButtonLink kind="primary" href={`${here}/approve`}>
                {t("programmes.page.approve")}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <Section title={t("programmes.page.facts")}>
        <Facts
          facts={[
            {
              key: "approval",
              label: t("programmes.page.approval"),
              value: page.approvedOn ? <Day value={page.approvedOn} year /> : t("programmes.page.notApproved"),
              note:
                page.approvedBy && page.documentNumber
                  ? t("programmes.page.approvedLine", { by: page.approvedBy, number: page.documentNumber })
                  : undefined,
            },
            {
              key: "quota",
              label: t("programmes.form.quota"),
              value:
                placed === null
                  ? t("programmes.page.quotaOnly", { quota })
                  : t("programmes.page.quotaLine", { placed, quota }),
            },
            { key: "start", label: t("programmes.page.startsOn"), value: <Day value={page.startsOn} year /> },
            {
              key: "lines",
              label: t("programmes.page.frontLines"),
              value: page.frontLines.join(t("common.listSeparator")),
            },
            {
              key: "host",
              label: t("programmes.page.host"),
              value: t("programmes.page.capacity", { count: page.hostCapacity }),
            },
            {
              key: "talks",
              label: t("programmes.page.talks"),
              value: t("programmes.page.months", { count: page.talkMonths }),
            },
            {
              key: "reports",
              label: t("programmes.page.reports"),
              value: t("programmes.page.months", { count: page.reportMonths }),
            },
            {
              key: "share",
              label: t("programmes.page.share"),
              value: t("programmes.page.percent", { count: page.excellentShare }),
            },
          ]}
        />
      </Section>
      <Section title={t("programmes.page.capabilities")}>
        <div className="levels">
          {page.capabilities.map((one) => (
            <div key={one.name}>
              <h3>{one.name}</h3>
              <ol>
                {one.levels.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ol>
            </div>
          ))}
        </div>
      </Section>
      {mayEver(viewer, "position.read") ? (
        <Section
          title={t("programmes.page.positions")}
          aside={
            mayEver(viewer, "position.offer") ? (
              <ButtonLink size="small" href={`/positions/new?programme=${page.id}`}>
                {t("programmes.positions.offer")}
              </ButtonLink>
            ) : undefined
          }
        >
          {page.positions.length === 0 ? (
            <EmptyState title={t("programmes.page.noPositions")} next={t("programmes.page.noPositionsNext")} />
          ) : (
            <PositionsTable rows={page.positions} />
          )}
        </Section>
      ) : null}
    </>
  );
}
