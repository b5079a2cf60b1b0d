import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getMessages, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { yearOf } from "@/lib/domain/calendar-date";
import { duplicateSources } from "@/lib/features/programmes/queries";
import { clock } from "@/lib/platform/clock";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { OpenProgrammeForm } from "./open-programme-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("programmes.form"))("newTitle") };
}

export default async function NewProgrammePage() {
  const { viewer } = await signedIn("/programmes/new");
  if (!mayEver(viewer, "programme.open")) notFound();
  const [t, messages, sources] = await Promise.all([
    getTranslations("programmes"),
    getMessages(),
    duplicateSources(viewer),
  ]);
  const year = yearOf(clock.today());
  return (
    <>
      <PageHead
        title={t("form.newTitle")}
        crumbs={[{ label: t("title"), href: "/programmes" }, { label: t("form.newTitle") }]}
        summary={<p>{t("summary")}</p>}
      />
      {sources.length > 0 ? (
        <>
          <p className="hint">{t("duplicate.offer")}</p>
          <p className="btns">
            {sources.map(({ id, name }) => (
              <ButtonLink key={id} size="small" href={`/programmes/${id}/duplicate`}>
                {t("duplicate.from", { name })}
              </ButtonLink>
            ))}
          </p>
        </>
      ) : null}
      <OpenProgrammeForm
        values={{
          ...{ name: "", year, quota: 20, startsOn: "", frontLines: [], enterpriseGrades: [] },
          ...{ hostCapacity: 2, talkMonths: 1, reportMonths: 3, excellentShare: 20 },
        }}
        capabilities={Object.values(messages.programmes.defaults).map(({ name, ...levels }) => ({
          name,
          levels: Object.values(levels),
        }))}
        submissionId={crypto.randomUUID()}
      />
    </>
  );
}
