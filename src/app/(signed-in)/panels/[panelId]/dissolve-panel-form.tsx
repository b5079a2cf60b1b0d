import { useTranslations } from "next-intl";
import { ConfirmSubmit } from "@/components/ui/confirm-submit";
import { ActionForm } from "@/components/ui/form";
import { dissolvePanelAction } from "@/lib/features/selection/actions";

/** S5: takes away a panel formed by mistake; the page offers it only while nobody has marked. */
export function DissolvePanelForm({ panelId, version }: { panelId: string; version: number }) {
  const t = useTranslations("panels.dissolve");
  return (
    <ActionForm
      action={dissolvePanelAction}
      submissionId={crypto.randomUUID()}
      version={version}
      hidden={{ panelId }}
      aria-label={t("submit")}
    >
      <ConfirmSubmit title={t("ask")} consequence={<p>{t("consequence")}</p>}>
        {t("submit")}
      </ConfirmSubmit>
    </ActionForm>
  );
}
