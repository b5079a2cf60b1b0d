import { createHash } from "node:crypto";
import { z } from "zod";
import { readIdNumber } from "@/lib/domain/id-number";
import { compact, halfWidth } from "@/lib/domain/import/cell";
import { PARTY_STATUSES, SEXES, STANDINGS } from "@/lib/domain/vocabulary";
import { columnOf } from "@/lib/platform/days";
import type { Tx } from "@/lib/platform/db";
import { date, id, oneOf, text, ticked } from "@/lib/platform/input";
import { type Faulty, fault } from "@/lib/platform/perform";
import { pinyinOf, pinyinSpelt } from "@/lib/platform/pinyin";

const idNumber = z
  .string()
  .transform((value) => halfWidth(compact(value)).toUpperCase())
  .refine((value) => readIdNumber(value).valid, "badIdNumber");

/** What entering and correcting a person both ask for; with `cadre` ticked, the profile's essentials too. */
export const personInput = z
  .object({
    name: text(40),
    spelling: text(120)
      .pipe(z.string().regex(/^[a-zü]+(\s+[a-zü]+)*$/i, "badSpelling"))
      .optional(),
    unitId: id.optional(),
    title: text(60).optional(),
    phone: z
      .string()
      .trim()
      .regex(/^(1\d{10}|0\d{2,3}-?\d{7,8})$/, "badPhone")
      .optional(),
    idNumber: idNumber.optional(),
    cadre: ticked,
    sex: oneOf(SEXES).optional(),
    birthMonth: z
      .string()
      .regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])$/, "badMonth")
      .optional(),
    ethnicity: text(20).optional(),
    nativePlace: text(40).optional(),
    partyStatus: oneOf(PARTY_STATUSES).optional(),
    joinedPartyOn: date.optional(),
    startedWorkOn: date.optional(),
    rank: text(40).optional(),
    standing: oneOf(STANDINGS).optional(),
    education: text(40).optional(),
    degree: text(40).optional(),
    overruledReason: text(200).optional(),
  })
  .superRefine((input, context) => {
    if (!input.cadre) return;
    for (const name of ["unitId", "sex", "birthMonth", "partyStatus", "standing"] as const)
      if (!input[name]) context.addIssue({ code: "custom", path: [name], message: "required" });
  });
export type PersonInput = z.output<typeof personInput>;

/** How a person's name is searched and sorted: as somebody wrote it, or as it is usually read. */
export const spellingOf = ({ name, spelling }: PersonInput) => (spelling ? pinyinSpelt(spelling) : pinyinOf(name));

/** Whose ID number this is in the department, if anyone's. */
export async function ownerOfIdNumber(tx: Tx, departmentId: string, number: string | undefined) {
  if (!number) return null;
  const found = await tx.identity.findUnique({ where: { departmentId_idNumber: { departmentId, idNumber: number } } });
  return found?.personId ?? null;
}

/** An ID number is one person's; sex and month of birth agree with it, unless a reason says why the file differs. */
export function faultsOfPerson(input: PersonInput, owner: string | null, self: string | null): Faulty | null {
  if (owner !== null && owner !== self) return fault("idNumber", "idNumberKnown");
  const reading = input.idNumber ? readIdNumber(input.idNumber) : null;
  if (!reading?.valid || input.overruledReason) return null;
  const agrees =
    (!input.sex || input.sex === reading.sex) &&
    (!input.birthMonth || input.birthMonth === reading.birthDate.slice(0, 7));
  return agrees ? null : fault("overruledReason", "idNumberDisagrees");
}

/** The profile's row; null for someone who is no cadre. */
export function profileOf(input: PersonInput) {
  const { cadre, unitId, sex, birthMonth, partyStatus, standing } = input;
  if (!cadre || !unitId || !sex || !birthMonth || !partyStatus || !standing) return null;
  return {
    unitId,
    sex,
    birthMonth,
    partyStatus,
    standing,
    ethnicity: input.ethnicity ?? null,
    nativePlace: input.nativePlace ?? null,
    joinedPartyOn: input.joinedPartyOn ? columnOf(input.joinedPartyOn) : null,
    startedWorkOn: input.startedWorkOn ? columnOf(input.startedWorkOn) : null,
    rank: input.rank ?? null,
    position: input.title ?? null,
    education: input.education ?? null,
    degree: input.degree ?? null,
    overruledReason: input.overruledReason ?? null,
  };
}

/** E2: of a confidential field the log keeps its name and a hash. */
export const markOfIdNumber = (personId: string, number: string | undefined): Record<string, string> =>
  number ? { idNumber: createHash("sha256").update(`${personId} ${number}`).digest("base64url").slice(0, 16) } : {};
