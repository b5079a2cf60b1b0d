import { getTranslations } from "next-intl/server";
import { backTo, type Picked, pickedOf, shownAtDoor } from "@/app/(signed-in)/picked";
import { EXPORT_MOST } from "@/lib/domain/list/asked";
import type { Paged } from "@/lib/domain/list/page";
import { FILE_FORMATS, type FileFormat } from "@/lib/features/lists/export-facts";
import { clock } from "@/lib/platform/clock";
import { writeCsv, writeWorkbook } from "@/lib/platform/ports/table-writer";
import { isSameOrigin } from "@/lib/platform/same-origin";
import { whoIsSignedIn } from "@/lib/platform/signed-in";
import type { PersonViewer } from "@/lib/platform/viewer";
import type { ShownRow, Words } from "../../(signed-in)/listing";
import { EXPORTS } from "./exports";

const TYPE: Record<FileFormat, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
};

/** A list as a file: the rows, the order and the columns the page shows, logged before anyone holds it (E2). */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 404 });
  const form = await request.formData();
  const picked = pickedOf(form);
  if (!picked) return new Response(null, { status: 404 });
  const who = await whoIsSignedIn();
  if (!who || who.mustChangePassword) return shownAtDoor(picked.listing.path);
  const [of, wanted] = String(form.get("do") ?? "").split("-");
  const format = FILE_FORMATS.find((one) => one === wanted);
  if (!format) return new Response(null, { status: 404 });
  const only = of === "picked" ? picked.only : undefined;
  if (only && only.length === 0) return backTo(picked, "nothingPicked");
  const t = await getTranslations<never>();
  const page = await picked.listing.rows(who.viewer, picked.asked, { size: EXPORT_MOST, only }, t);
  if (!page) return new Response(null, { status: 404 });
  if (page.total > EXPORT_MOST) return backTo(picked, "exportTooLarge");
  const input = { query: picked.query, format, rows: page.rows.length, picked: only !== undefined };
  const performed = await EXPORTS[picked.listing.list](input, who.viewer);
  if (performed.status !== "done") return new Response(null, { status: 404 });
  const title = picked.listing.title(t);
  const content = await fileOf(picked, page, who.viewer, format, t);
  const name = `${title}-${clock.today().replaceAll("-", "")}.${format}`;
  return new Response(new Uint8Array(content), {
    headers: {
      "Content-Type": TYPE[format],
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      "Cache-Control": "private, no-store",
    },
  });
}

function fileOf(
  { listing, asked }: Picked,
  page: Paged<ShownRow>,
  viewer: PersonViewer,
  format: FileFormat,
  t: Words,
): Promise<Uint8Array> | Uint8Array {
  const heads = listing.heads(viewer, t).filter((head) => asked.columns.includes(head.key));
  const table = {
    name: listing.title(t),
    heads: heads.map((head) => head.header),
    rows: page.rows.map((row) => heads.map((head) => row.plain[head.key] ?? null)),
  };
  return format === "csv" ? writeCsv(table) : writeWorkbook(table);
}
