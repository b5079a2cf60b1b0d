import { IMPORT_KINDS } from "@/lib/domain/vocabulary";
import { stageImport } from "@/lib/features/imports/commands/stage-import";
import { readUpload } from "@/lib/features/imports/files";
import { clock } from "@/lib/platform/clock";
import { perform } from "@/lib/platform/perform";
import { forgetFile, keepWorkbook } from "@/lib/platform/ports/files";
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

/** Takes a workbook in: kept, read, staged; the answer is the page of the import, or the form again with what is wrong. */
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
  const form = await request.formData();
  const file = form.get("file");
  const kind = IMPORT_KINDS.find((one) => one === form.get("kind"));
  const said = (name: string) => String(form.get(name) ?? "").trim() || undefined;
  const again = { ...(kind ? { kind } : {}) };
  if (!kind) return to("/imports/new", { fault: "kindMissing" });
  if (!(file instanceof File) || file.size === 0) return to("/imports/new", { ...again, fault: "fileMissing" });
  if (file.size > LIMITS.bytes) return tooLarge();
  const content = new Uint8Array(await file.arrayBuffer());
  try {
    const fileName = file.name.slice(-200) || "import";
    const intake = await readUpload(kind, content, { fileName, today: clock.today() });
    const workbook = await keepWorkbook(fileName, content);
    const { programmeId, standing, partyStatus } = {
      ...{ programmeId: said("programmeId"), standing: said("standing"), partyStatus: said("partyStatus") },
    };
    const input = { kind, fileName, programmeId, standing, partyStatus, intake, workbook };
    const performed = await perform(stageImport, input, { viewer: who.viewer });
    if (performed.status === "done") return to(`/imports/${performed.answer.batchId}`);
    await forgetFile(workbook.key);
    const isProgramme = performed.status === "invalid" && performed.fields.programmeId;
    return to("/imports/new", { ...again, fault: isProgramme ? "programmeMissing" : "notTaken" });
  } catch (error) {
    if (error instanceof SpreadsheetFailure)
      return to("/imports/new", { ...again, ...error.params, fault: error.code });
    throw error;
  }
}
