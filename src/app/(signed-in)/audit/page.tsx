import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { AUDIT_OUTCOMES } from "@/lib/domain/vocabulary";
import { checkChainAction } from "@/lib/features/audit/actions";
import { auditFilterOf, auditLog } from "@/lib/features/audit/queries";
import { signedIn } from "@/lib/platform/signed-in";
import { FirstSteps } from "../first-steps";
import { type Asked, one } from "../list-address";
import { AuditFilters } from "./audit-filters";
import { AuditTable } from "./audit-table";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("audit"))("title") };
}

export default async function AuditPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { viewer } = await signedIn("/audit");
  const asked = await searchParams;
  const outcome = AUDIT_OUTCOMES.find((known) => known === one(asked.outcome)) ?? null;
  const filter = auditFilterOf({ event: one(asked.event), day: one(asked.day), before: one(asked.before) });
  const found = await auditLog(viewer, { ...filter, outcome });
  if (!found) notFound();
  const t = await getTranslations("audit");
  const kept = { event: filter.event ?? "", outcome: outcome ?? "", day: filter.day ?? "" };
  return (
    <>
      <PageHead title={t("title")} summary={t("summary")} />
      <FirstSteps viewer={viewer} />
      <Section title={t("chain.title")}>
        <ActionForm
          className="short"
          action={checkChainAction}
          submissionId={crypto.randomUUID()}
          aria-label={t("chain.title")}
        >
          <p className="small">{t("chain.why")}</p>
          <p className="btns">
            <SubmitButton kind="outlined">{t("chain.submit")}</SubmitButton>
          </p>
        </ActionForm>
      </Section>
      <AuditFilters {...kept} />
      <AuditTable lines={found.lines} older={found.older} kept={kept} atNewest={filter.before === null} />
    </>
  );
}
