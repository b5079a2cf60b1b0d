import type { Role } from "../domain/vocabulary";
import type { Actor } from "../policy/policy";

/** Who asks the database. A closed union: there is no read or change without one. */
export type Viewer = PersonViewer | JobViewer | DoormanViewer;

/** A signed-in person wearing one post. */
export type PersonViewer = Actor & {
  kind: "person";
  postId: string;
  sessionId: string;
  address: string | null;
};

/** Scheduled work. Acting for a person it carries that person's post, read again just before. */
export type JobViewer = { kind: "job"; name: string; actingFor: PersonViewer | null };

/** Before sign-in: no table right, only a handful of functions. */
export type DoormanViewer = { kind: "doorman"; address: string | null };

/** The person behind a viewer, where there is one. */
export const personOf = (viewer: Viewer): PersonViewer | null =>
  viewer.kind === "person" ? viewer : viewer.kind === "job" ? viewer.actingFor : null;

/** What a page shows of the one signed in, beside the viewer itself. */
export type SignedIn = {
  viewer: PersonViewer;
  personName: string;
  unitName: string | null;
  departmentName: string;
  locale: string;
  mustChangePassword: boolean;
};

/** One of a person's posts, as the switch in the bar lists them. */
export type PostChoice = { postId: string; role: Role; unitName: string | null; departmentName: string };
