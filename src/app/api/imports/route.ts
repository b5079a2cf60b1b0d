import { IMPORT_KINDS } from "@/lib/domain/vocabulary";
import { stageImport } from "@/lib/features/imports/commands/stage-import";
import { readUpload } from "@/lib/features/imports/files";
import { clock } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { forgetFile, type KeptWorkbook, keepWorkbook, nameOf } from "@/lib/platform/ports/files";
import { LIMITS, SpreadsheetFailure } from "@/lib/platform/ports/spreadsheet";
import { isSameOrigin } from "@/lib/platform/same-origin";
import { whoIsSignedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";

/** What a multipart body weighs beyond the file in it. */
const AROUND = 64 * 1024;

const to = (path: string, params: Record<string, string | number> = {}) => {
  const query = new URLSearchParams(Object.entries(params).map(([name, value]) => [name, String(value)]));
  return new Response(null, { status: 303, headers: { Location: query.size ? `${path}?${query}` : path } });
};

const given = (fields: Record<string, string>) =>
  Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== ""));

/** Takes a workbook in: kept, read, staged; the answer is the page of the import, or the form again with what is wrong and what was chosen. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 404 });
  const who = await whoIsSignedIn();
  if (!who || who.mustChangePassword) return to("/sign-in", { next: "/imports/new" });
  if (!mayEver(who.viewer, "import.prepare")) return new Response(null, { status: 404 });
  const megabytes = LIMITS.bytes / 1024 / 1024;
  const tooLarge = () => to("/imports/new", { fault: "tooLarge", megabytes });
  // Judged before a byte of it is in memory.
  if (Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY) > LIMITS.bytes + AROUND)
    return tooLarge();
  const form = await request.formData().catch(() => null);
  if (!form) return to("/imports/new", { fault: "unreadable" });
  const file = form.get("file");
  const kind = IMPORT_KINDS.find((one) => one === form.get("kind"));
  const said = (name: string) =>
    String(form.get(name) ?? "")
      .trim()
      .slice(0, 100);
  const [programmeId, standing, partyStatus] = [said("programmeId"), said("standing"), said("partyStatus")];
  const chosen = given({ programmeId, standing, partyStatus });
  const again = (fault: string, params: Record<string, string | number> = {}) =>
    to("/imports/new", { ...(kind ? { kind } : {}), ...chosen, ...params, fault });
  if (!kind) return again("kindMissing");
  if (!(file instanceof File) || file.size === 0) return again("fileMissing");
  if (file.size > LIMITS.bytes) return again("tooLarge", { megabytes });
  const content = new Uint8Array(await file.arrayBuffer());
  const fileName = nameOf(file.name) || "import";
  let workbook: KeptWorkbook | null = null;
  try {
    const intake = await readUpload(kind, content, { fileName, today: clock.today() });
    workbook = await keepWorkbook(fileName, content);
    const input = { kind, fileName, ...chosen, intake, workbook };
    const performed = await perform(stageImport, input, { viewer: who.viewer });
    if (performed.status === "done") return to(`/imports/${performed.answer.batchId}`);
    await forgetFile(workbook.key);
    return again(performed.status === "invalid" && performed.fields.programmeId ? "programmeMissing" : "notTaken");
  } catch (error) {
    if (workbook) await forgetFile(workbook.key);
    if (error instanceof SpreadsheetFailure) return again(error.code, error.params);
    console.error(error);
    return again("failed");
  }
}
