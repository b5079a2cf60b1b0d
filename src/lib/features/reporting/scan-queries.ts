import { reading } from "@/lib/platform/db";
import { isId } from "@/lib/platform/input";
import type { PersonViewer } from "@/lib/platform/viewer";
import { withinPlacement } from "@/lib/policy/policy";

/** A scan of a paper receipt, for the department; null for everyone else. */
export const storedFile = async (viewer: PersonViewer, fileId: string) =>
  isId(fileId)
    ? reading(viewer, (tx) =>
        tx.storedFile.findFirst({
          where: { id: fileId, placementId: { not: null }, ...withinPlacement(viewer, "paperScan.read") },
          select: { key: true, name: true, mediaType: true },
        }),
      )
    : null;
