import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { useConditionLine } from "@/components/matching/condition-lines";
import { RefusalPanel } from "@/components/refusal/refusal-panel";
import { Day } from "@/components/ui/day";
import { PageHead } from "@/components/ui/page-head";
import { Facts, Section } from "@/components/ui/section";
import type { StatedCondition } from "@/lib/domain/matching/condition";
import { positionPage } from "@/lib/features/programmes/queries";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { PositionState } from "../position-state";
import { ApprovePositionForm } from "./approve-position-form";
import { RevisePositionForm } from "./revise-position-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("programmes.positions"))("title") };
}

export default async function PositionPage({ params }: { params: Promise<{ positionId: string }> }) {
  const { positionId } = await params;
  const { viewer } = await signedIn(`/positions/${positionId}`);
  const page = await positionPage(viewer, positionId);
  if (!page) notFound();
  const t = await getTranslations("programmes.positions");
  const isApproved = page.approvedOn !== null;
  const approves = mayEver(viewer, "position.approve") && !page.isProgrammeClosed;
  return (
    <>
      <PageHead
        title={page.title}
        crumbs={[
          { label: t("title"), href: "/positions" },
          { label: page.programme.name, href: `/programmes/${page.programme.id}` },
          { label: page.title },
        ]}
        summary={
          <p className="tools">
            {page.host} <PositionState isApproved={isApproved} taken={page.taken} places={page.places} />
          </p>
        }
      />
      <Facts
        facts={[
          { key: "line", label: t("frontLine"), value: page.frontLine },
          { key: "places", label: t("places"), value: t("taken", { taken: page.taken, places: page.places }) },
          { key: "duties", label: t("duties"), value: page.duties },
          {
            key: "conditions",
            label: t("conditions"),
            value: (
              <Conditions
                conditions={page.conditions.filter((one) => !one.preferred)}
                capabilities={page.capabilities}
              />
            ),
          },
          {
            key: "preferences",
            label: t("preferences"),
            value: (
              <Conditions
                conditions={page.conditions.filter((one) => one.preferred)}
                capabilities={page.capabilities}
              />
            ),
          },
          ...(page.approvedOn
            ? [{ key: "approved", label: t("approvedOn"), value: <Day value={page.approvedOn} year /> }]
            : []),
        ]}
      />
      <Section title={t("needs")} className="flow">
        <p className="hint">{t("needsHint")}</p>
        {approves ? (
          <ApprovePositionForm
            positionId={page.id}
            version={page.version}
            isApproved={isApproved}
            capabilities={page.capabilities}
            submissionId={crypto.randomUUID()}
          />
        ) : (
          <Facts
            facts={page.capabilities.map((one) => ({
              key: one.id,
              label: one.name,
              value:
                one.need === null ? t("notSet") : t("level", { level: one.need, text: one.levels[one.need - 1] ?? "" }),
            }))}
          />
        )}
      </Section>
      {mayEver(viewer, "position.revise") ? (
        <Section title={t("editTitle")}>
          {page.whyNotRevise ? (
            <RefusalPanel refusal={page.whyNotRevise} heading="h2" />
          ) : (
            <RevisePositionForm
              positionId={page.id}
              version={page.version}
              values={page}
              frontLines={page.programme.frontLines}
              capabilities={page.capabilities}
              submissionId={crypto.randomUUID()}
            />
          )}
        </Section>
      ) : null}
    </>
  );
}

type ConditionsProps = {
  conditions: readonly StatedCondition[];
  capabilities: readonly { id: string; name: string }[];
};

/** S4: what the host requires of whoever fills the position, or what it prefers. */
function Conditions({ conditions, capabilities }: ConditionsProps) {
  const t = useTranslations();
  const line = useConditionLine((id) => capabilities.find((one) => one.id === id)?.name ?? "");
  return conditions.length === 0 ? t("matching.conditions.none") : conditions.map(line).join(t("common.listSeparator"));
}
