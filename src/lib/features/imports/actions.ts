"use server";

import { headers } from "next/headers";
import type { ActionState } from "@/components/ui/action-state";
import type { Mapping } from "@/lib/domain/import/mapping";
import { clock } from "@/lib/platform/clock";
import { contentOfFile, forgetFile } from "@/lib/platform/ports/files";
import { isSameOrigin } from "@/lib/platform/same-origin";
import { act } from "@/lib/platform/server-action";
import { whoIsSignedIn } from "@/lib/platform/signed-in";
import { chooseForKnown } from "./commands/choose-for-known";
import { confirmImport } from "./commands/confirm-import";
import { discardImport } from "./commands/discard-import";
import { overruleRow } from "./commands/overrule-row";
import { remapImport } from "./commands/remap-import";
import { undoImport } from "./commands/undo-import";
import type { SheetFacts } from "./facts";
import { columnLetter, type Intake, readUpload } from "./files";
import { workbookOf } from "./queries";

type KeptSheets = NonNullable<Awaited<ReturnType<typeof workbookOf>>>;
const pageOf = ({ batchId }: { batchId: string }) => `/imports/${batchId}`;

export async function chooseForKnownAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(chooseForKnown, form, pageOf);
}
export async function overruleRowAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(overruleRow, form, pageOf);
}
export async function confirmImportAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(confirmImport, form, pageOf);
}
export async function undoImportAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(undoImport, form, pageOf);
}
/** A discarded sheet is forgotten too. */
export async function discardImportAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(discardImport, form, async ({ batchId }) => {
    const who = await whoIsSignedIn();
    const kept = who && (await workbookOf(who.viewer, batchId));
    if (kept) await forgetFile(kept.key);
    return "/imports";
  });
}

/** What the form says of one sheet: `sheet.<n>.<column>` names a field, `sheet.<n>.leave` leaves the sheet out. */
function mappingIn(form: FormData, sheet: SheetFacts, at: number): Mapping | [] {
  if (form.get(`sheet.${at}.leave`)) return { sheet: sheet.name, headerRows: [], columns: {} };
  if (!sheet.mapping) return [];
  const { headerRows } = sheet.mapping;
  const columns: Record<string, number> = {};
  for (const { index } of sheet.columns) {
    const field = form.get(`sheet.${at}.${columnLetter(index)}`);
    if (typeof field === "string" && field !== "" && columns[field] === undefined) columns[field] = index;
  }
  return { sheet: sheet.name, headerRows, columns };
}

/** Reads the kept workbook again, as the form maps it. */
export async function remapImportAction(_: ActionState, form: FormData): Promise<ActionState> {
  if (!isSameOrigin(await headers())) return { status: "notFound" };
  const who = await whoIsSignedIn();
  const batchId = String(form.get("batchId") ?? "");
  const kept = who && (await workbookOf(who.viewer, batchId));
  if (!kept) return { status: who ? "notFound" : "signedOut", values: {} } as ActionState;
  // What is staged no longer has no file to read; the command refuses it by its state before it looks at what was read.
  if (kept.state !== "staged") return act(remapImport, form, pageOf, { intake: { sheets: [], rows: [] } });
  const mappings = kept.sheets.flatMap((sheet, at) => mappingIn(form, sheet, at));
  const intake = await intakeOf(kept, mappings);
  if (!intake) return { status: "invalid", fields: { "": ["workbookLost"] }, values: {} };
  return act(remapImport, form, pageOf, { intake });
}

/** The kept workbook read as mapped; null where the store has lost it or it can be read no longer. */
async function intakeOf({ kind, key, fileName }: KeptSheets, mappings: Mapping[]): Promise<Intake | null> {
  try {
    return await readUpload(kind, await contentOfFile(key), { fileName, mappings, today: clock.today() });
  } catch (error) {
    console.error(error);
    return null;
  }
}
