import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ActionForm } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { Facts, Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { readIdentityAction } from "@/lib/features/people/actions";
import { personPage } from "@/lib/features/people/queries";
import { signedIn } from "@/lib/platform/signed-in";
import { can, type PersonScope } from "@/lib/policy/policy";
import { ProfileFacts } from "./profile-facts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("title") };
}

export default async function PersonPage({ params }: { params: Promise<{ personId: string }> }) {
  const { personId } = await params;
  const { viewer } = await signedIn(`/people/${personId}`);
  const person = await personPage(viewer, personId);
  if (!person) notFound();
  const t = await getTranslations();
  const { departmentId, unitId } = person;
  const scope: PersonScope = { scope: "person", id: personId, departmentId, unitId };
  const blank = t("common.notFilled");
  return (
    <>
      <PageHead
        title={person.name}
        crumbs={[{ label: t("people.title"), href: "/people" }, { label: person.name }]}
        summary={person.title}
        actions={
          can(viewer, "person.revise", scope) ? (
            <ButtonLink href={`/people/${personId}/edit`}>{t("people.revise")}</ButtonLink>
          ) : can(viewer, "person.contact", scope) ? (
            <ButtonLink href={`/people/${personId}/contact`}>{t("people.contact")}</ButtonLink>
          ) : null
        }
      />
      <Section title={t("people.page.facts")}>
        <Facts
          facts={[
            { key: "unit", label: t("people.page.unit"), value: person.unitName ?? blank },
            { key: "title", label: t("people.page.jobTitle"), value: person.title ?? blank },
            { key: "phone", label: t("people.page.phone"), value: person.phone ?? blank },
            ...(can(viewer, "identity.read", scope)
              ? [{ key: "id", label: t("people.page.idNumber"), value: person.maskedIdNumber ?? blank }]
              : []),
          ]}
        />
      </Section>
      {person.maskedIdNumber && can(viewer, "identity.read", scope) ? (
        <Section title={t("people.identity.title")}>
          <ActionForm
            className="short"
            action={readIdentityAction}
            submissionId={crypto.randomUUID()}
            hidden={{ personId }}
            aria-label={t("people.identity.title")}
          >
            <p className="small">{t("people.identity.why")}</p>
            <p className="btns">
              <SubmitButton kind="outlined">{t("people.identity.submit")}</SubmitButton>
            </p>
          </ActionForm>
        </Section>
      ) : null}
      <Section title={t("people.page.cadre")}>
        {person.profile ? (
          <ProfileFacts profile={person.profile} />
        ) : (
          <EmptyState title={t("people.page.noCadre")} next={t("people.page.noCadreNext")} />
        )}
      </Section>
    </>
  );
}
