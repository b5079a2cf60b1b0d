import { z } from "zod";
import { idNumberIn } from "@/lib/domain/search";
import { command } from "@/lib/platform/perform";
import { loadPerson } from "../facts";
import { ownerOfIdNumber } from "../person-facts";

/** E2: to learn whose an ID number is, is to view it: it is logged, found or not. The number itself is in no log and no answer. */
export const findIdentity = command({
  permission: "identity.read",
  input: z.object({
    idNumber: z.string("required").transform((value, context) => {
      const number = idNumberIn(value);
      if (number) return number;
      context.addIssue({ code: "custom", message: "badIdNumber" });
      return z.NEVER;
    }),
  }),
  locks: () => [],
  timeout: 10_000,
  load: async (tx, { idNumber }, { actor }) => {
    const owner = await ownerOfIdNumber(tx, actor.departmentId, idNumber);
    return owner ? loadPerson(tx, owner) : null;
  },
  decide: (person) => ({ ok: true, value: person }),
  save: async (_, person) => ({
    answer: { personId: person.id },
    about: { kind: "person", id: person.id },
    changes: { by: "idNumber" },
  }),
});
