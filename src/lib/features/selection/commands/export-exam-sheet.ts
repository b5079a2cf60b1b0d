import { z } from "zod";
import { accept } from "@/lib/domain/decision";
import { id, whole } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadSelection } from "../facts";

/** E2: the sheet for an exam's scores, with names and numbers on it, is logged before anyone holds it. */
export const exportExamSheet = command({
  permission: "examSheet.export",
  input: z.object({ programmeId: id, rows: whole(0, 100_000) }),
  locks: () => [],
  timeout: 10_000,
  load: async (tx, { programmeId }) => {
    const selection = await loadSelection(tx, programmeId);
    return selection && { scope: selection.scope, subject: selection };
  },
  decide: (_, input) => accept(input),
  save: async (_, { programmeId, rows }) => ({
    answer: { programmeId, rows },
    about: { kind: "programme", id: programmeId },
    changes: { rows },
  }),
});
