import type { PersonViewer } from "@/lib/platform/viewer";
import type { ScopeName } from "@/lib/policy/policy";
import type { Target } from "./target";

/** How one command is tried: an input its schema takes, aimed at a target. */
export type Attempt = {
  scope: ScopeName | "ownAccount" | "ownPerson";
  input(target: Target, viewer: PersonViewer): Record<string, unknown>;
  /** Aimed at nothing: it makes something new in the actor's own department, or changes the actor's own account. */
  aimless?: true;
  /** What it loads is itself kept from readers of the scope: `notFound` stands in for the refusal with the posts. */
  hidden?: true;
};

/** The day every attempt is made on. */
export const TODAY = "2026-10-12";
let count = 0;
/** A name nobody has yet. */
export const fresh = (name: string) => `${name}${++count}`;
export const onPlacement = (more: Record<string, unknown> = {}): Attempt => ({
  scope: "placement",
  input: ({ placementId }) => ({ placementId, ...more }),
});
