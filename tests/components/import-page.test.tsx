import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import {
  ConfirmImportForm,
  DiscardImportForm,
  UndoImportForm,
} from "@/app/(signed-in)/imports/[batchId]/confirm-import-form";
import { ImportReport } from "@/app/(signed-in)/imports/[batchId]/import-report";
import { KnownRows } from "@/app/(signed-in)/imports/[batchId]/known-rows";
import { OverruleRows } from "@/app/(signed-in)/imports/[batchId]/overrule-rows";
import { RemapImportForm } from "@/app/(signed-in)/imports/[batchId]/remap-import-form";
import { UploadForm } from "@/app/(signed-in)/imports/new/upload-form";
import type { ImportPage } from "@/lib/features/imports/queries";
import { zhCN } from "@/lib/wording/zh-CN";

const page: ImportPage = {
  ...{
    batchId: "5f0c9d1e-2f0e-4c0f-9d55-0a4b1d6c7e8f",
    kind: "roster",
    fileName: "花名册.xlsx",
    state: "staged",
    version: 1,
  },
  ...{
    done: 0,
    report: null,
    missing: [],
    canRemap: true,
    options: { programmeId: null, standing: "civilServant", partyStatus: null },
  },
  sheets: [
    {
      ...{ name: "在编", hidden: false, rows: 3, left: false, skipped: [{ row: 9, reason: "note" }] },
      mapping: { sheet: "在编", headerRows: [2], columns: { name: 1, idNumber: 27 } },
      columns: [
        { index: 1, title: "姓名", sample: "陆文婧" },
        { index: 27, title: "身份证", sample: null },
      ],
    },
    { name: "字典", hidden: false, rows: 0, left: true, skipped: [], mapping: null, columns: [] },
  ],
  counts: { total: 3, good: 2, bad: 1, known: 1, updating: 0, taken: 1 },
  faultyTotal: 1,
  faulty: [
    {
      ...{ sheet: "在编", row: 4, name: "岑海洋", overruledReason: null },
      errors: [
        { row: 4, column: "性别", code: "sexMismatch", params: { value: "男", expected: "female" }, overrulable: true },
      ],
    },
  ],
  known: [
    {
      ...{ sheet: "在编", row: 5, name: "陆文婧", decision: "skip" },
      differences: [
        { field: "standing", from: null, to: "civilServant" },
        { field: "title", from: "科员", to: "副科长" },
      ],
    },
  ],
};

const shown = (what: ReactNode): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider
      locale="zh-CN"
      messages={zhCN}
      timeZone="Asia/Shanghai"
      onError={(error) => {
        throw error;
      }}
    >
      {what}
    </NextIntlClientProvider>,
  );
const form = { action: async () => ({ status: "idle" }) as const, submissionId: "s", page };

test("the columns can be changed sheet by sheet, named as a spreadsheet names them", () => {
  const html = shown(<RemapImportForm {...form} />);
  expect(html).toContain('name="sheet.0.B"');
  expect(html).toContain('name="sheet.0.AB"');
  expect(html).toMatch(/<option value="idNumber" selected="">身份证号<\/option>/);
  expect(html).toMatch(/name="sheet\.1\.leave"[^>]*checked|checked[^>]*name="sheet\.1\.leave"/);
  expect(html).toContain('name="standing" value="civilServant"');
});

test("a row that may be overruled asks for its reason, a known one shows what differs and offers the other choice", () => {
  expect(shown(<OverruleRows {...form} />)).toContain("在编第4行 岑海洋");
  const html = shown(<KnownRows {...form} />);
  expect(html).toContain("人员身份：空改为公务员");
  expect(html).toContain("职务：科员改为副科长");
  expect(html).toContain('name="choice" value="update"');
});

test("confirming names the number of rows, and asks about faulty rows only where there are some", () => {
  expect(shown(<ConfirmImportForm {...form} />)).toContain("确认导入1行");
  expect(shown(<ConfirmImportForm {...form} />)).toContain('value="allOrNothing"');
  const clean = { ...page, counts: { ...page.counts, bad: 0 } };
  expect(shown(<ConfirmImportForm {...form} page={clean} />)).not.toContain("allOrNothing");
  expect(shown(<ConfirmImportForm {...form} page={{ ...page, counts: { ...page.counts, taken: 0 } }} />)).not.toContain(
    "<form",
  );
  expect(shown(<DiscardImportForm {...form} />)).toContain("作废这次上传");
  expect(shown(<UndoImportForm {...form} />)).toContain("撤销这次导入");
});

test("the report counts, and says why nothing was written", () => {
  const report = { created: 0, updated: 0, skipped: 0, refused: 3 };
  expect(shown(<ImportReport report={report} />)).toContain("3行");
  expect(shown(<ImportReport report={{ ...report, failure: "notAllGood" }} />)).toContain("一行也没有写入");
});

test("the upload is an ordinary form to the route that takes files", () => {
  const html = shown(<UploadForm kind="roster" programmes={[{ id: "p", name: "2026年度" }]} />);
  expect(html).toContain('action="/api/imports"');
  expect(html).toContain('encType="multipart/form-data"');
  expect(html).toContain("2026年度");
});
