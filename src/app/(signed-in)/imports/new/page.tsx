import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { FILE_ERRORS } from "@/lib/domain/import/row-error";
import { IMPORT_KINDS } from "@/lib/domain/vocabulary";
import { importChoices } from "@/lib/features/imports/queries";
import { signedIn } from "@/lib/platform/signed-in";
import { type Asked, one } from "../../list-address";
import { UploadForm } from "./upload-form";

const OWN_FAULTS = ["kindMissing", "fileMissing", "programmeMissing", "notTaken", "unreadable", "failed"] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("imports"))("upload.title") };
}

export default async function NewImportPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { viewer } = await signedIn("/imports/new");
  const choices = await importChoices(viewer);
  if (!choices) notFound();
  const [t, errors, asked] = await Promise.all([
    getTranslations("imports"),
    getTranslations("importErrors.file"),
    searchParams,
  ]);
  const fault = one(asked.fault);
  const [own, ofFile] = [OWN_FAULTS.find((code) => code === fault), FILE_ERRORS.find((code) => code === fault)];
  // The sentence of each fault takes values of its own, which one type for all of them cannot say.
  const say = errors as unknown as (code: string, values: Record<string, string | number>) => string;
  const values = { megabytes: Number(one(asked.megabytes)) || 20, limit: Number(one(asked.limit)) || 20_000, file: "" };
  return (
    <>
      <PageHead
        title={t("upload.title")}
        crumbs={[{ label: t("title"), href: "/imports" }, { label: t("upload.title") }]}
        summary={t("secrecy")}
      />
      {own || ofFile ? (
        <div role="alert">
          <Notice kind="warn" title={t("faults.title")}>
            {own ? t(`faults.${own}`) : say(ofFile ?? "", values)}
          </Notice>
        </div>
      ) : null}
      <div className="form-grid">
        <UploadForm
          kind={IMPORT_KINDS.find((kind) => kind === one(asked.kind))}
          programmes={choices.programmes}
          chosen={{
            ...{
              programmeId: one(asked.programmeId),
              standing: one(asked.standing),
              partyStatus: one(asked.partyStatus),
            },
          }}
        />
        <Section title={t("upload.template")}>
          <p className="small dim">{t("upload.templateHint")}</p>
          <ul className="facts">
            {IMPORT_KINDS.map((kind) => (
              <li key={kind}>
                <a href={`/api/imports/template?kind=${kind}`} download>
                  {t("upload.templateOf", { kind: t(`kinds.${kind}`) })}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </>
  );
}
