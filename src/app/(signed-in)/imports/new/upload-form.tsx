"use client";

import { useTranslations } from "next-intl";
import { RadioGroup, SelectField } from "@/components/ui/choice-field";
import { FormFoot } from "@/components/ui/form-foot";
import { SubmitButton } from "@/components/ui/submit-button";
import { FileField } from "@/components/ui/text-field";
import { IMPORT_KINDS, type ImportKind, PARTY_STATUSES, STANDINGS } from "@/lib/domain/vocabulary";

/** An ordinary form to the route that takes files: it works without script. */
export function UploadForm({
  kind,
  programmes,
  chosen = {},
}: {
  kind: ImportKind | undefined;
  programmes: readonly { id: string; name: string }[];
  /** What was chosen before the file was not taken. */
  chosen?: { programmeId?: string; standing?: string; partyStatus?: string };
}) {
  const t = useTranslations("imports");
  return (
    <form className="short" action="/api/imports" method="post" encType="multipart/form-data">
      <RadioGroup
        name="kind"
        label={t("upload.kind")}
        hint={t("upload.kindHint")}
        required
        defaultValue={kind}
        options={IMPORT_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      <FileField name="file" label={t("upload.file")} hint={t("upload.fileHint")} required accept=".xlsx,.csv" />
      <SelectField
        name="programmeId"
        defaultValue={chosen.programmeId}
        label={t("upload.programme")}
        hint={t("upload.programmeHint")}
        empty={t("upload.none")}
        options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        name="standing"
        defaultValue={chosen.standing}
        label={t("upload.standing")}
        hint={t("upload.standingHint")}
        empty={t("upload.none")}
        options={STANDINGS.map((value) => ({ value, label: t(`standings.${value}`) }))}
      />
      <SelectField
        name="partyStatus"
        defaultValue={chosen.partyStatus}
        label={t("upload.partyStatus")}
        hint={t("upload.standingHint")}
        empty={t("upload.none")}
        options={PARTY_STATUSES.map((value) => ({ value, label: t(`partyStatuses.${value}`) }))}
      />
      <p className="dim">{t("upload.kept")}</p>
      <FormFoot>
        <SubmitButton>{t("upload.submit")}</SubmitButton>
      </FormFoot>
    </form>
  );
}
