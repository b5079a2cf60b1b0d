import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/choice-field";
import { ConfirmSubmit } from "@/components/ui/confirm-submit";
import { Day } from "@/components/ui/day";
import { Disclosure } from "@/components/ui/disclosure";
import { FormFoot } from "@/components/ui/form-foot";
import { Section } from "@/components/ui/section";
import { ListTable } from "@/components/ui/table";
import { TextAreaField } from "@/components/ui/text-field";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { excuseScorerAction } from "@/lib/features/selection/actions";
import { DraftedForm } from "../../drafted-form";

type FormProps = { panelId: string; version: number; scorers: readonly { id: string; name: string }[] };

/** S5: takes out of the marking a scorer who cannot go on; aside, for it is rare. */
export function ExcuseScorerForm({ panelId, version, scorers }: FormProps) {
  const t = useTranslations("panels.excuse");
  return (
    <Disclosure summary={t("title")}>
      <DraftedForm
        className="short"
        draft={`excuse:${panelId}`}
        action={excuseScorerAction}
        submissionId={crypto.randomUUID()}
        version={version}
        hidden={{ panelId }}
        labels={{ scorerId: t("scorer"), reason: t("reason") }}
        aria-label={t("title")}
      >
        <p className="hint">{t("hint")}</p>
        <p className="hint">{t("replace")}</p>
        <SelectField
          name="scorerId"
          label={t("scorer")}
          required
          options={scorers.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextAreaField name="reason" label={t("reason")} hint={t("reasonHint")} required rows={2} maxLength={300} />
        <FormFoot>
          <ConfirmSubmit title={t("ask")} consequence={<p>{t("consequence")}</p>}>
            {t("submit")}
          </ConfirmSubmit>
        </FormFoot>
      </DraftedForm>
    </Disclosure>
  );
}

type Excused = { id: string; name: string; on: CalendarDate; by: string; reason: string };

/** Who was excused from a panel, when, by whom and why; the department's alone. */
export function ExcusedScorers({ excused }: { excused: readonly Excused[] }) {
  const t = useTranslations("panels.excuse");
  return (
    <Section title={t("list")}>
      <p className="hint">{t("listHint")}</p>
      <ListTable
        caption={t("list")}
        columns={[
          { key: "name", header: t("scorer"), place: "name" },
          { key: "reason", header: t("reason"), place: "line" },
          { key: "on", header: t("on"), place: "line", nowrap: true, labelled: true },
          { key: "by", header: t("by"), place: "line", labelled: true },
        ]}
        rows={excused.map(({ id, name, on, by, reason }) => ({
          key: id,
          cells: { name, reason, on: <Day value={on} year />, by },
        }))}
      />
    </Section>
  );
}
