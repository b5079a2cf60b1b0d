import type { Refusal } from "@/lib/domain/refusal";
import type { RefusalWords } from "@/lib/wording/refusal-words";

/** What was typed, by field name, so that a form can show it again. */
export type TypedValues = Readonly<Record<string, string | readonly string[]>>;

/**
 * Faults by field name. A fault is a key of the `validation` messages, or `key:value` where the sentence takes a value.
 * The field name "" is the form as a whole.
 */
export type FieldFaults = Readonly<Record<string, readonly string[]>>;

/** What a form's action answers. Everything but `done` gives the typed values back, so that nothing typed is lost. */
export type ActionState =
  | { readonly status: "idle" }
  | { readonly status: "done"; readonly message?: string }
  | { readonly status: "invalid"; readonly fields: FieldFaults; readonly values: TypedValues }
  /** A rule says no; the server speaks it, so that the words of all refusals need not travel with every page. */
  | {
      readonly status: "refused";
      readonly refusal: Refusal;
      readonly words: RefusalWords;
      readonly values: TypedValues;
    }
  | { readonly status: "notFound" }
  | { readonly status: "signedOut"; readonly values: TypedValues }
  /** Somebody else is signed in by now, or the same person in another post: the words stay with who wrote them. */
  | { readonly status: "otherPerson" }
  /** It never arrived, or the answer did not: sent again under its id, it has one effect. */
  | { readonly status: "unsent"; readonly why: "network" | "server"; readonly values: TypedValues };

export const IDLE: ActionState = { status: "idle" };

/** The signature of every server action that a form calls. */
export type FormAction = (previous: ActionState, formData: FormData) => Promise<ActionState>;
