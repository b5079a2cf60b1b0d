import { createTranslator, type Messages, NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { browserMessages } from "@/app/browser-messages";
import type { ActionState } from "@/components/ui/action-state";
import { CheckboxField, CheckboxGroup } from "@/components/ui/checkbox-field";
import { RadioGroup, SelectField } from "@/components/ui/choice-field";
import { FormAnswer } from "@/components/ui/form-answer";
import { FormContext } from "@/components/ui/form-context";
import { newSubmissionId } from "@/components/ui/submission-id";
import { TextAreaField, TextField } from "@/components/ui/text-field";
import { refusal } from "@/lib/domain/refusal";
import { refusalWords } from "@/lib/wording/refusal-words";
import { zhCN } from "@/lib/wording/zh-CN";

const KINDS = [
  { value: "routine", label: "例行" },
  { value: "reminder", label: "提醒" },
];

/** What the server sends back, as it is without script: the state of the action stands in the page. */
function page(state: ActionState, fields: ReactNode, messages: Partial<Messages> = zhCN): string {
  const faults = state.status === "invalid" ? state.fields : {};
  const values = "values" in state ? state.values : {};
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="zh-CN" messages={messages} timeZone="Asia/Shanghai">
      <FormContext value={{ prefix: "f", faults, values, pending: false }}>
        <FormAnswer state={state} labels={{ agreed: "约定的事" }} />
        {fields}
      </FormContext>
    </NextIntlClientProvider>,
  );
}

describe("a form that comes back", () => {
  const invalid: ActionState = {
    status: "invalid",
    fields: { agreed: ["tooShort:4"], kind: ["chooseOne"] },
    values: { agreed: "好", note: "写到一半", kind: "reminder", topics: ["work", "life"] },
  };

  it("keeps what was typed", () => {
    const html = page(
      invalid,
      <>
        <TextField name="agreed" label="约定的事" required />
        <TextAreaField name="note" label="内部记录" defaultValue="原来的" />
        <SelectField name="kind" label="类型" required options={KINDS} defaultValue="routine" />
      </>,
    );
    expect(html).toContain('value="好"');
    expect(html).toContain("写到一半</textarea>");
    expect(html).toMatch(/<option value="reminder" selected="">/);
    expect(html).not.toContain("原来的");
  });

  it("keeps what was ticked", () => {
    const topics = ["work", "study", "life"].map((value) => ({ value, label: value }));
    const html = page(
      invalid,
      <>
        <RadioGroup name="kind" label="类型" required options={KINDS} defaultValue="routine" />
        <CheckboxGroup name="topics" label="方面" options={topics} defaultValues={["study"]} />
      </>,
    );
    const ticked = [...html.matchAll(/<input[^>]*checked=""[^>]*>/g)].map(([tag]) => /value="(\w+)"/.exec(tag)?.[1]);
    expect(ticked).toEqual(["reminder", "work", "life"]);
  });

  it("does not tick again what was unticked", () => {
    const html = page(invalid, <CheckboxField name="concern" label="需要关注" defaultChecked />);
    expect(html).not.toContain("checked");
    expect(page({ status: "idle" }, <CheckboxField name="concern" label="需要关注" defaultChecked />)).toContain(
      "checked",
    );
  });

  it("says why a rule refuses, with the rule and a way on, above what was typed", () => {
    const said = refusal("mentorMissing");
    const words = refusalWords(said, createTranslator({ locale: "zh-CN", messages: zhCN }), "zh-CN");
    const answer: ActionState = { status: "refused", refusal: said, words, values: { agreed: "好" } };
    // as on every page: the browser has no words for refusals, they come with the answer
    const html = page(answer, <TextField name="agreed" label="约定的事" required />, browserMessages(zhCN));
    expect(html).toContain(zhCN.refusals.mentorMissing.title);
    expect(html).toContain(zhCN.rules.H2.text);
    expect(html).toContain('href="/rules#H2"');
    expect(html).toContain('value="好"');
  });

  it("never gives a password back", () => {
    const answer: ActionState = { status: "invalid", fields: {}, values: { password: "secret-of-mine" } };
    expect(page(answer, <TextField name="password" label="密码" type="password" required />)).not.toContain("secret");
  });

  it("names each fault, links it to its field and ties it to the control", () => {
    const html = page(invalid, <TextField name="agreed" label="约定的事" hint="一两句" required />);
    expect(html).toContain("有2处要改");
    expect(html).toContain('<a href="#f-agreed">约定的事：太短了，请写得具体一些，至少4字</a>');
    expect(html).toContain('aria-invalid="true" aria-describedby="f-agreed-e f-agreed-h"');
  });

  it("says in a plain sentence what it has no words for", () => {
    const answer: ActionState = { status: "invalid", fields: { agreed: ["someNewKey"] }, values: {} };
    expect(page(answer, null)).toContain(zhCN.validation.invalid);
  });

  it("shows nothing before it was sent", () => {
    expect(page({ status: "idle" }, null)).toBe("");
  });
});

it("makes submission ids that are version 4 UUIDs and differ", () => {
  const ids = Array.from({ length: 50 }, newSubmissionId);
  expect(new Set(ids).size).toBe(50);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
