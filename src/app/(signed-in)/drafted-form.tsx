import { ActionForm, type ActionFormProps } from "@/components/ui/form";
import type { OpenDraft } from "@/components/ui/form-draft";
import { discardDraftAction } from "@/lib/features/drafts/actions";
import { sealDraft } from "@/lib/platform/draft-seal";
import { openDraft } from "@/lib/platform/drafts";
import { signedIn } from "@/lib/platform/signed-in";

/** A form that keeps what is typed on the server. `draft` names it among the writer's forms, such as `talk:<placementId>`. */
export async function DraftedForm({ draft: form, ...props }: Omit<ActionFormProps, "draft"> & { draft: string }) {
  const { viewer } = await signedIn();
  const base = props.version === undefined ? null : String(props.version);
  const { kept, account } = await openDraft(viewer, form);
  const draft: OpenDraft = {
    seal: await sealDraft(viewer, form, base),
    version: kept?.version ?? 0,
    values: kept?.values ?? null,
    other: kept?.other ?? null,
    savedAt: kept?.savedAt.toISOString() ?? null,
    changed: kept !== null && kept.base !== base,
    account,
    discard: discardDraftAction,
  };
  return <ActionForm {...props} draft={draft} />;
}
