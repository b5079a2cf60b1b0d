import { z } from "zod";
import { id } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadPerson } from "../facts";

/** E2: a view of another person's ID number goes into the audit log before the number is shown. */
export const readIdentity = command({
  permission: "identity.read",
  input: z.object({ personId: id }),
  locks: () => [],
  timeout: 10_000,
  load: async (tx, { personId }) => {
    const found = await loadPerson(tx, personId);
    const known = found && (await tx.identity.count({ where: { personId } })) > 0;
    return known ? found : null;
  },
  decide: (person) => ({ ok: true, value: person }),
  // the number itself is in no answer: answers are kept
  save: async (_, person) => ({ answer: { personId: person.id }, about: { kind: "person", id: person.id } }),
});
