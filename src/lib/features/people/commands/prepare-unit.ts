import { randomUUID } from "node:crypto";
import { z } from "zod";
import { UNIT_KINDS } from "@/lib/domain/vocabulary";
import { oneOf, text, ticked } from "@/lib/platform/input";
import { command, fault } from "@/lib/platform/perform";
import { pinyinOfUnit } from "@/lib/platform/pinyin";
import { regionNamed } from "../facts";

/** Enters a unit; it may send and host alike. */
export const prepareUnit = command({
  permission: "unit.prepare",
  input: z.object({
    name: text(60),
    shortName: text(30).optional(),
    kind: oneOf(UNIT_KINDS),
    region: text(40).optional(),
    isDepartment: ticked,
  }),
  locks: ({ name }, { departmentId }) => [`units:${departmentId}`, `unit:${departmentId}:${name}`],
  timeout: 10_000,
  load: async (tx, { name }, { actor: { departmentId } }) => {
    const named = await tx.unit.findUnique({ where: { departmentId_name: { departmentId, name } } });
    return { scope: { scope: "department", id: departmentId }, subject: { taken: named !== null } };
  },
  decide: ({ taken }, input) => (taken ? fault("name", "taken") : { ok: true, value: input }),
  save: async (tx, { name, shortName, kind, region, isDepartment }, { actor: { departmentId } }) => {
    const unitId = randomUUID();
    const regionId = region ? await regionNamed(tx, departmentId, region) : null;
    await tx.unit.create({
      data: {
        id: unitId,
        departmentId,
        name,
        shortName,
        kind,
        regionId,
        isDepartment,
        ...pinyinOfUnit(name, shortName),
      },
    });
    return { answer: { unitId }, about: { kind: "unit", id: unitId }, changes: { name, kind, isDepartment } };
  },
});
