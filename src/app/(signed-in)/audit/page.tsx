import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Params } from "@/lib/domain/list/asked";
import { checkChainAction } from "@/lib/features/audit/actions";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { FirstSteps } from "../first-steps";
import { ListPage } from "../list-frame";
import { auditListing } from "./audit-listing";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("audit"))("title") };
}

/** 日志: what was done in the department, newest first, and whether the chain is whole. */
export default async function AuditPage({ searchParams }: { searchParams: Promise<Params> }) {
  const who = await signedIn("/audit");
  if (!mayEver(who.viewer, "audit.read")) notFound();
  const t = await getTranslations("audit");
  return (
    <ListPage
      who={who}
      listing={auditListing}
      params={await searchParams}
      summary={t("summary")}
      before={
        <>
          <FirstSteps viewer={who.viewer} />
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
        </>
      }
    />
  );
}
