import type { Clock } from "./clock";
import type { Envelope, Performed } from "./perform";
import type { PersonViewer, Viewer } from "./viewer";

/** An act of a batch on one record, by its own command: a slice offers it, a job of another carries it out. */
export type BatchAct = {
  /** The version of what is acted on, by record, as the person who picks them sees it now. */
  seen?(viewer: PersonViewer, subjects: readonly string[]): Promise<ReadonlyMap<string, number>>;
  perform(
    subject: string,
    shared: { day?: string },
    as: { viewer: Viewer; clock: Clock; envelope: Envelope },
  ): Promise<Performed<unknown>>;
};
