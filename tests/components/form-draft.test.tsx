import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { IDLE } from "@/components/ui/action-state";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { ActionForm } from "@/components/ui/form";
import type { OpenDraft } from "@/components/ui/form-draft";
import { FormFoot } from "@/components/ui/form-foot";
import { FormSteps, Step } from "@/components/ui/form-steps";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-field";
import { zhCN } from "@/lib/wording/zh-CN";

const NOTHING: OpenDraft = {
  ...{ seal: "sealed", version: 0, values: null, other: null, savedAt: null, changed: false, account: "bangdai" },
  discard: async () => undefined,
};
const KEPT: OpenDraft = {
  ...NOTHING,
  ...{ version: 3, savedAt: "2026-10-12T06:32:00.000Z", values: { agreed: "草稿里的约定" } },
};

/** The page as the server sends it: what is there without script. */
const page = (draft: OpenDraft | undefined, fields: ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="zh-CN" messages={zhCN} timeZone="Asia/Shanghai">
      <ActionForm action={async () => IDLE} submissionId="id-of-this-form" draft={draft}>
        {fields}
        <FormFoot>
          <SubmitButton>登记谈话</SubmitButton>
        </FormFoot>
      </ActionForm>
    </NextIntlClientProvider>,
  );
const FIELDS = (
  <>
    <TextAreaField name="agreed" label="约定的事" defaultValue="原来的" />
    <CheckboxField name="concern" label="需要关注" defaultChecked />
  </>
);

describe("a form opened with a draft", () => {
  it("shows its words instead of the record's, without script too, and says of when they are", () => {
    const html = page(KEPT, FIELDS);
    expect(html).toContain("草稿里的约定</textarea>");
    expect(html).not.toContain("原来的");
    expect(html).not.toContain("checked");
    expect(html).toMatch(/已恢复10月12日 ?14:32的草稿/);
    expect(html).toContain('name="__draft__" value="3"');
  });

  it("keeps the button that discards it out of the form, where the Enter key would press it", () => {
    const html = page(KEPT, FIELDS);
    const own = html.slice(html.lastIndexOf("<form"));
    expect(html).toContain('type="submit" class="btn btn-s">丢弃草稿');
    expect(own.match(/<button type="submit"/g)).toHaveLength(1);
  });

  it("says when the record has changed since, and shows what a second place wrote", () => {
    expect(page({ ...KEPT, changed: true }, FIELDS)).toContain(zhCN.drafts.recordChanged);
    const html = page({ ...KEPT, other: { agreed: "另一台电脑上的约定" } }, FIELDS);
    expect(html).toContain("<blockquote>另一台电脑上的约定</blockquote>");
  });

  it("is as it was where there is none, and where the form keeps none", () => {
    expect(page(NOTHING, FIELDS)).toContain("原来的</textarea>");
    expect(page(NOTHING, FIELDS)).not.toContain("已恢复");
    expect(page(undefined, FIELDS)).not.toContain("__seal__");
  });
});

it("shows every step of a long form on one page before its script has come", () => {
  const html = page(
    undefined,
    <FormSteps names={["能力评分", "评语"]}>
      <Step of={1}>一</Step>
      <Step of={2}>二</Step>
    </FormSteps>,
  );
  expect(html).toContain('<div class="step" data-step="1">一</div><div class="step" data-step="2">二</div>');
  expect(html).not.toContain("第1步");
});
