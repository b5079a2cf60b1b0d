import type { Role } from "../../domain/vocabulary";
import type { Clock } from "../clock";
import { columnOf } from "../days";
import { changing } from "../db";
import type { PersonViewer } from "../viewer";

/** Whom a job acts for, as the one who asked for it was at that moment. */
export type Asker = { departmentId: string; accountId: string; personId: string; postId: string };

/** The person a job acts for, by today's account and posts; null where the post is theirs no longer. */
export async function viewerAgain(who: Asker, clock: Clock): Promise<PersonViewer | null> {
  const posts = await changing(
    { kind: "doorman", address: null },
    { locks: [], timeout: 10_000, clock },
    (tx) => tx.$queryRaw<{ post_id: string; role: Role; unit_id: string | null }[]>`
      select post_id::text, role, unit_id::text from app.posts_of(${who.accountId}::uuid, ${columnOf(clock.today())}::date)`,
  );
  const post = posts.find(({ post_id }) => post_id === who.postId);
  return post === undefined
    ? null
    : {
        kind: "person",
        ...who,
        role: post.role,
        unitId: post.unit_id,
        guides: [],
        panels: [],
        sessionId: "job",
        address: null,
      };
}
