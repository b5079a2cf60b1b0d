import { z } from "zod";
import { id } from "@/lib/platform/input";
import { command } from "@/lib/platform/perform";
import { loadPerson } from "../facts";

/** How a person is reached: their own to enter, their unit's liaison's for its people, or the department's. */
export const contactPerson = command({
  permission: "person.contact",
  input: z.object({
    personId: id,
    phone: z
      .string()
      .trim()
      .regex(/^(1\d{10}|0\d{2,3}-?\d{7,8})$/, "badPhone")
      .optional(),
  }),
  locks: ({ personId }) => [`person:${personId}`],
  timeout: 10_000,
  load: (tx, { personId }) => loadPerson(tx, personId),
  decide: (person, { phone }) => ({ ok: true, value: { person, phone: phone ?? null } }),
  save: async (tx, { person, phone }) => {
    await tx.person.update({ where: { id: person.id }, data: { phone, version: { increment: 1 } } });
    return {
      answer: { personId: person.id },
      about: { kind: "person", id: person.id },
      changes: { fields: ["phone"] },
    };
  },
});
