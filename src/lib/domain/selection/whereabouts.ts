import type { Stage } from "../vocabulary";
import { STAGES } from "../vocabulary";
import type { CourseState } from "./course";

/** Where in a selection candidates stand together: waiting at a stage, gone no further than one, or decided on. */
export type Whereabouts = { is: "waiting" | "left"; at: Stage } | { is: "decided"; at: null };

/** S1: which of these a candidate's state is. */
export const whereaboutsOf = (state: CourseState): Whereabouts => {
  if (state.state === "decided") return { is: "decided", at: null };
  const waits = state.state === "waiting" || state.state === "awaitingAgreement";
  return { is: waits ? "waiting" : "left", at: state.at };
};

/** A standing as an address has it: `waiting.interview`, `left.writtenExam`, `decided`. */
export const whereaboutsWord = ({ is, at }: Whereabouts): string => (at === null ? is : `${is}.${at}`);

/** The standing an address asks for; null where it asks for none, or for none there is. */
export function whereaboutsIn(word: string | null | undefined): Whereabouts | null {
  if (word === "decided") return { is: "decided", at: null };
  const [is, stage] = (word ?? "").split(".");
  const at = STAGES.find((one) => one === stage);
  return at && (is === "waiting" || is === "left") ? { is, at } : null;
}
