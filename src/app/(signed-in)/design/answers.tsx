import { useTranslations } from "next-intl";
import { RefusalPanel } from "@/components/refusal/refusal-panel";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import { refusal } from "@/lib/domain/refusal";
import { Sheet, Specimen } from "./specimens";

/** What the product says: done, to know, to mind, refused, nothing there, under way. */
export function Answers() {
  const t = useTranslations("design");
  const s = useTranslations("design.sample");
  return (
    <Sheet name="answers" title={t("sections.answers")}>
      <Specimen state={t("states.rest")}>
        <Notice kind="done" title={s("done")}>
          {s("doneMore")}
        </Notice>
        <Notice title={s("info")} />
        <Notice kind="warn" title={s("warn")}>
          {s("longUnit")}
        </Notice>
      </Specimen>
      <Specimen state={t("states.empty")}>
        <EmptyState
          title={s("emptyTitle")}
          next={s("emptyNext")}
          action={<ButtonLink href="#answers">{s("emptyAct")}</ButtonLink>}
        />
      </Specimen>
      <Specimen state={t("states.disabled")} wide>
        <RefusalPanel refusal={refusal("mentorMissing")} heading="h3" kept />
      </Specimen>
      <Specimen state={t("sections.progress")}>
        <Progress done={12} total={20} />
        <Progress label={s("running")} />
      </Specimen>
    </Sheet>
  );
}
