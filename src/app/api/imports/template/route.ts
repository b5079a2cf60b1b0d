import { IMPORT_KINDS } from "@/lib/domain/vocabulary";
import { rosterTemplate, unitTemplate } from "@/lib/features/people/files";
import { placementTemplate } from "@/lib/features/placements/files";
import { exportExamSheet } from "@/lib/features/selection/commands/export-exam-sheet";
import { examSheet } from "@/lib/features/selection/exam-queries";
import { examTemplate } from "@/lib/features/selection/files";
import { perform } from "@/lib/platform/perform";
import { whoIsSignedIn } from "@/lib/platform/signed-in";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver } from "@/lib/policy/policy";
import { importTemplates as english } from "@/lib/wording/en/import-templates";
import { importTemplates as chinese } from "@/lib/wording/zh-CN/import-templates";

/** The empty form of one kind, as .xlsx; of exam scores with the numbers of a programme in it, where one is named. */
export async function GET(request: Request): Promise<Response> {
  const who = await whoIsSignedIn();
  if (!who || !mayEver(who.viewer, "import.prepare")) return new Response(null, { status: 404 });
  const asked = new URL(request.url).searchParams;
  const words = who.locale === "en" ? english : chinese;
  const made = {
    units: () => unitTemplate(words.units),
    roster: () => rosterTemplate(words.roster),
    placements: () => placementTemplate(words.placements),
    examScores: async () => examTemplate(words.examScores, await sheetOf(who.viewer, asked.get("programmeId"))),
  };
  const kind = IMPORT_KINDS.find((one) => one === asked.get("kind"));
  if (!kind) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(await made[kind]()), {
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(`${words[kind].title}.xlsx`)}`,
      "Cache-Control": "private, no-store",
    },
  });
}

/** Who waits at the exam, by number; only what was logged leaves (E2). */
async function sheetOf(viewer: PersonViewer, programmeId: string | null) {
  const rows = await examSheet(viewer, programmeId);
  if (rows.length === 0) return rows;
  const logged = await perform(exportExamSheet, { programmeId, rows: rows.length }, { viewer });
  return logged.status === "done" ? rows : [];
}
