import type { Tx } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { within } from "@/lib/policy/policy";

/** A programme whose selection the viewer may look at (E1); null for another, and for what can be no id. */
export const programmeIn = async (tx: Tx, viewer: PersonViewer, programmeId: string) =>
  isId(programmeId)
    ? tx.programme.findFirst({ where: { AND: [{ id: programmeId }, within(viewer, "selection.read")] } })
    : null;
