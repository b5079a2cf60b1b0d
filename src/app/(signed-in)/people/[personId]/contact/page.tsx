import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/form";
import { FormFoot } from "@/components/ui/form-foot";
import { PageHead } from "@/components/ui/page-head";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { contactPersonAction } from "@/lib/features/people/actions";
import { personPage } from "@/lib/features/people/queries";
import { signedIn } from "@/lib/platform/signed-in";
import { can } from "@/lib/policy/policy";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("contact") };
}

export default async function ContactPage({ params }: { params: Promise<{ personId: string }> }) {
  const { personId } = await params;
  const { viewer } = await signedIn(`/people/${personId}/contact`);
  const person = await personPage(viewer, personId);
  if (!person) notFound();
  const { departmentId, unitId } = person;
  if (!can(viewer, "person.contact", { scope: "person", id: personId, departmentId, unitId })) notFound();
  const t = await getTranslations("people");
  return (
    <>
      <PageHead
        title={t("contact")}
        crumbs={[
          { label: t("title"), href: "/people" },
          { label: person.name, href: `/people/${personId}` },
          { label: t("contact") },
        ]}
      />
      <ActionForm
        className="short"
        action={contactPersonAction}
        submissionId={crypto.randomUUID()}
        version={person.version}
        hidden={{ personId }}
      >
        <TextField
          name="phone"
          label={t("form.phone")}
          hint={t("form.phoneHint")}
          type="tel"
          inputMode="tel"
          autoComplete="off"
          defaultValue={person.phone ?? undefined}
        />
        <FormFoot>
          <SubmitButton>{t("form.contactSubmit")}</SubmitButton>
        </FormFoot>
      </ActionForm>
    </>
  );
}
