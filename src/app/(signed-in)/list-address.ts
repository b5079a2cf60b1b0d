import { storable } from "@/lib/domain/storable";

/** What stands after the question mark of a list's address. */
export type Asked = Readonly<Record<string, string | string[] | undefined>>;

/** One value of it, blank where there is none; without what no database could be asked for. */
export const one = (value: string | string[] | undefined): string =>
  storable((Array.isArray(value) ? value[0] : value) ?? "").trim();

/** The page asked for, from 1. */
export function pageOf(asked: Asked): number {
  const page = Number(one(asked.page));
  return Number.isInteger(page) && page >= 1 && page < 100_000 ? page : 1;
}

/** The same list at another page: a link can be passed on, and Back works. */
export function addressOfList(path: string, asked: Asked, page: number): string {
  const kept = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (name !== "page" && one(value)) kept.set(name, one(value));
  if (page > 1) kept.set("page", String(page));
  return kept.size ? `${path}?${kept}` : path;
}
