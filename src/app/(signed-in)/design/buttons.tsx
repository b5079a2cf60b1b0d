import { useTranslations } from "next-intl";
import { Button, ButtonLink, ButtonOff } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Sending } from "./sending";
import { Sheet, Specimen } from "./specimens";

const KINDS = ["primary", "outlined", "quiet", "danger"] as const;

export function Buttons() {
  const t = useTranslations("design");
  return (
    <Sheet name="buttons" title={t("sections.buttons")}>
      <Specimen state={t("states.rest")} wide>
        <div className="btns">
          {KINDS.map((kind) => (
            <Button key={kind} kind={kind}>
              {t(`sample.${kind}`)}
            </Button>
          ))}
          <ButtonLink href="#buttons">
            <Icon name="arrow" />
            {t("sample.menuPrint")}
          </ButtonLink>
        </div>
      </Specimen>
      <Specimen state={t("states.focus")} wide>
        <div className="btns">
          {KINDS.map((kind) => (
            <Button key={kind} kind={kind} className="shown-focus">
              {t(`sample.${kind}`)}
            </Button>
          ))}
        </div>
      </Specimen>
      <Specimen state={t("states.pending")}>
        <Sending>{t("sample.primary")}</Sending>
      </Specimen>
      <Specimen state={t("states.disabled")}>
        <ButtonOff kind="primary" reason={t("sample.offReason")}>
          {t("sample.off")}
        </ButtonOff>
      </Specimen>
      <Specimen state="32 px">
        <div className="btns">
          {KINDS.map((kind) => (
            <Button key={kind} kind={kind} size="small">
              {t("sample.small")}
            </Button>
          ))}
        </div>
      </Specimen>
      <Specimen state={t("states.long")}>
        <Button kind="primary">{t("sample.longAct")}</Button>
      </Specimen>
    </Sheet>
  );
}
