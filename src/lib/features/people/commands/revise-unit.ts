import { z } from "zod";
import { UNIT_KINDS } from "@/lib/domain/vocabulary";
import { id, oneOf, text, ticked } from "@/lib/platform/input";
import { command, fault } from "@/lib/platform/perform";
import { pinyinOfUnit } from "@/lib/platform/pinyin";
import { loadUnit, regionNamed } from "../facts";

/** Corrects a unit's name, kind or region. */
export const reviseUnit = command({
  permission: "unit.revise",
  input: z.object({
    unitId: id,
    name: text(60),
    shortName: text(30).optional(),
    kind: oneOf(UNIT_KINDS),
    region: text(40).optional(),
    isDepartment: ticked,
  }),
  locks: ({ unitId }, { departmentId }) => [`units:${departmentId}`, `unit:${unitId}`],
  timeout: 10_000,
  load: async (tx, { unitId, name }) => {
    const found = await loadUnit(tx, unitId);
    if (!found) return null;
    const { departmentId } = found.scope;
    const named = await tx.unit.findUnique({ where: { departmentId_name: { departmentId, name } } });
    return { ...found, subject: { unit: found.subject, taken: named !== null && named.id !== unitId } };
  },
  decide: ({ unit, taken }, input) => (taken ? fault("name", "taken") : { ok: true, value: { unit, input } }),
  save: async (tx, { unit, input: { name, shortName, kind, region, isDepartment } }) => {
    const regionId = region ? await regionNamed(tx, unit.departmentId, region) : null;
    await tx.unit.update({
      where: { id: unit.id },
      data: {
        name,
        shortName: shortName ?? null,
        kind,
        regionId,
        isDepartment,
        ...pinyinOfUnit(name, shortName),
        version: { increment: 1 },
      },
    });
    return {
      answer: { unitId: unit.id },
      about: { kind: "unit", id: unit.id },
      changes: { name: [unit.name, name], kind: [unit.kind, kind], isDepartment: [unit.isDepartment, isDepartment] },
    };
  },
});
