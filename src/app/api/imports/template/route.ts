import { rosterTemplate, unitTemplate } from "@/lib/features/people/files";
import { placementTemplate } from "@/lib/features/placements/files";
import { whoIsSignedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { importTemplates as english } from "@/lib/wording/en/import-templates";
import { importTemplates as chinese } from "@/lib/wording/zh-CN/import-templates";

/** The empty form of one kind, as .xlsx. */
export async function GET(request: Request): Promise<Response> {
  const who = await whoIsSignedIn();
  if (!who || !mayEver(who.viewer, "import.prepare")) return new Response(null, { status: 404 });
  const words = who.locale === "en" ? english : chinese;
  const made = {
    units: () => unitTemplate(words.units),
    roster: () => rosterTemplate(words.roster),
    placements: () => placementTemplate(words.placements),
  };
  const kind = new URL(request.url).searchParams.get("kind");
  if (kind !== "units" && kind !== "roster" && kind !== "placements") return new Response(null, { status: 404 });
  return new Response(new Uint8Array(await made[kind]()), {
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(`${words[kind].title}.xlsx`)}`,
      "Cache-Control": "private, no-store",
    },
  });
}
