import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { ListKey } from "@/lib/domain/list/shapes";
import { removeViewAction, renameViewAction, saveViewAction, shareViewAction } from "@/lib/features/lists/actions";
import type { SavedView } from "@/lib/features/lists/queries";

/** Keeps what the list shows now under a name. */
export function SaveView({ list, query }: { list: ListKey; query: string }) {
  const t = useTranslations("lists.saved");
  return (
    <details className="unfold noprint" key={query}>
      <summary className="btn btn-quiet btn-s">{t("save")}</summary>
      <div className="unfold-body">
        <ActionForm
          action={saveViewAction}
          submissionId={crypto.randomUUID()}
          hidden={{ list, query }}
          labels={{ name: t("name") }}
          aria-label={t("save")}
        >
          <TextField name="name" label={t("name")} hint={t("hint")} required maxLength={20} />
          <p className="btns">
            <SubmitButton size="small" kind="outlined">
              {t("submit")}
            </SubmitButton>
          </p>
        </ActionForm>
      </div>
    </details>
  );
}

/** What one does with a view of one's own: another name, shared or no longer, gone. */
export function ManageView({ view, mayShare }: { view: SavedView; mayShare: boolean }) {
  const t = useTranslations("lists.saved");
  const of = { viewId: view.id };
  return (
    <details className="unfold noprint" key={view.id}>
      <summary className="btn btn-quiet btn-s">{t("manage")}</summary>
      <div className="unfold-body">
        <ActionForm
          action={renameViewAction}
          submissionId={crypto.randomUUID()}
          hidden={of}
          labels={{ name: t("name") }}
          aria-label={t("rename")}
        >
          <TextField name="name" label={t("name")} defaultValue={view.name} required maxLength={20} />
          <p className="btns">
            <SubmitButton size="small" kind="outlined">
              {t("rename")}
            </SubmitButton>
          </p>
        </ActionForm>
        {mayShare ? (
          <ActionForm
            action={shareViewAction}
            submissionId={crypto.randomUUID()}
            hidden={{ ...of, ...(view.shared ? {} : { shared: "on" }) }}
            aria-label={t(view.shared ? "unshare" : "share")}
          >
            <p className="hint">{t(view.shared ? "isShared" : "shareHint")}</p>
            <p className="btns">
              <SubmitButton size="small" kind="outlined">
                {t(view.shared ? "unshare" : "share")}
              </SubmitButton>
            </p>
          </ActionForm>
        ) : null}
        <ActionForm action={removeViewAction} submissionId={crypto.randomUUID()} hidden={of} aria-label={t("remove")}>
          <p className="btns">
            <SubmitButton size="small" kind="quiet">
              {t("remove")}
            </SubmitButton>
          </p>
        </ActionForm>
      </div>
    </details>
  );
}
