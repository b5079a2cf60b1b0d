import { askedOfQuery, type ListAsked } from "@/lib/domain/list/asked";
import { LIST_KEYS } from "@/lib/domain/list/shapes";
import type { Listing } from "./listing";
import { LISTINGS } from "./listings";

export type Picked = {
  readonly listing: Listing;
  readonly asked: ListAsked;
  readonly query: string;
  /** The rows ticked; none: all that match. */
  readonly only: readonly string[] | undefined;
};

/** What a list's own form was sent with: which list, narrowed how, and what is ticked or all that match. */
export function pickedOf(form: FormData): Picked | null {
  const list = LIST_KEYS.find((key) => key === form.get("list"));
  if (!list) return null;
  const query = String(form.get("query") ?? "").slice(0, 2000);
  const ticked = form.getAll("pick").filter((one) => typeof one === "string");
  const only = form.get("all") === "1" ? undefined : [...new Set(ticked)];
  return { listing: LISTINGS[list], asked: askedOfQuery(list, query), query, only };
}

/** Back to the list, with what hindered said above it. */
export function backTo({ listing, query }: Picked, said: string): Response {
  const address = new URLSearchParams(query);
  address.set("said", said);
  return new Response(null, { status: 303, headers: { Location: `${listing.path}?${address}` } });
}

export const shownAtDoor = (path: string) =>
  new Response(null, { status: 303, headers: { Location: `/sign-in?next=${encodeURIComponent(path)}` } });
