import { z } from "zod";
import { accept } from "@/lib/domain/decision";
import type { ListKey } from "@/lib/domain/list/shapes";
import { oneOf, whole } from "@/lib/platform/input";
import type { Context } from "@/lib/platform/perform";
import type { DepartmentScope } from "@/lib/policy/policy";

/** How a file of a list may be written. */
export const FILE_FORMATS = ["xlsx", "csv"] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

const exported = z.object({
  query: z.string().max(2000).default(""),
  format: oneOf(FILE_FORMATS),
  rows: whole(0, 100_000),
  picked: z.boolean().default(false),
});
type Exported = z.output<typeof exported>;

/**
 * E2: what every list's file is logged with, before anyone holds it: which list, what it was narrowed by, how many rows,
 * whether they were picked. The file itself is made of the rows the viewer was shown.
 */
export const exporting = <L extends ListKey>(list: L) => ({
  input: exported,
  locks: () => [],
  timeout: 10_000,
  load: async (_tx: unknown, _input: Exported, { actor }: Context) => ({
    scope: { scope: "department", id: actor.departmentId } satisfies DepartmentScope as DepartmentScope,
    subject: actor.departmentId,
  }),
  decide: (departmentId: string, input: Exported) => accept({ departmentId, ...input }),
  save: async (_tx: unknown, { departmentId, query, format, rows, picked }: Exported & { departmentId: string }) => ({
    answer: { list, rows },
    about: { kind: "list", id: departmentId },
    changes: { list, query, format, rows, picked },
  }),
});
