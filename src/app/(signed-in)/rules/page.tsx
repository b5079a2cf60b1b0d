import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/ui/page-head";
import { RULES } from "@/lib/domain/vocabulary";
import { signedIn } from "@/lib/platform/signed-in";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("nav"))("rules") };
}

/** Every rule with its sentence; a refusal leads to its own. */
export default async function RulesPage() {
  await signedIn("/rules");
  const t = await getTranslations();
  return (
    <>
      <PageHead title={t("nav.rules")} />
      {RULES.map((id) => (
        <section key={id} id={id} className="sec rule" aria-labelledby={`rule-${id}`}>
          <div className="sec-head">
            <h2 id={`rule-${id}`}>
              <span className="rule-id">{id}</span> {t(`rules.${id}.title`)}
            </h2>
          </div>
          <p className="rule-text">{t(`rules.${id}.text`)}</p>
        </section>
      ))}
    </>
  );
}
