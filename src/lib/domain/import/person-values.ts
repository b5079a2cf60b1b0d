import { type IdNumberReading, readIdNumber } from "../id-number";
import type { PartyStatus, Sex, Standing } from "../vocabulary";
import { type Cell, compact, halfWidth, textOf, tidy } from "./cell";
import type { RowErrorCode } from "./row-error";

export type Reading<T> = { value: T } | { fault: RowErrorCode } | null;

const HAN = /^[\p{Script=Han}〇·]+$/u;
const LATIN = /^[\p{Script=Latin}][\p{Script=Latin} .'’\-·]*$/u;

/**
 * A person's name: blanks inside a Chinese name go (张 三), the dots of transcribed names become ·, rare characters stay as they
 * are. A character lost on the way (？, □, or one of a private code page) is said, for it cannot be guessed.
 */
export function readName(cell: Cell | null | undefined): Reading<string> {
  const shown = textOf(cell);
  if (shown === null) return null;
  if (/\p{Co}/u.test(shown)) return { fault: "nameUnencoded" };
  if (/[?？□■▯\uFFFD]/u.test(shown)) return { fault: "nameLostCharacter" };
  const name = shown
    .replace(/[•‧・･∙⋅●．.](?=\s*\p{Script=Han})/gu, "·")
    .replace(/(?<=\p{Script=Han})\s*[.．]\s*(?=\p{Script=Han})/gu, "·");
  const joined = /\p{Script=Han}/u.test(name) ? compact(name) : tidy(name);
  const length = [...joined].length;
  if (length < 2 || length > 50 || !(HAN.test(joined) || LATIN.test(joined)) || /^·|·$|··/.test(joined))
    return { fault: "nameInvalid" };
  return { value: joined };
}

const ID_FAULTS = {
  length: "idLength",
  characters: "idCharacters",
  checksum: "idChecksum",
  birthDate: "idBirthDate",
} as const;

/** An ID number as it is to be stored: half-width, no blanks, quotes or invisible characters, X upper case. */
export const cleanIdNumber = (text: string): string =>
  halfWidth(compact(text))
    .replace(/['’‘`´"“”]/g, "")
    .replace(/[xX×хХΧχ✕]/g, "X")
    .replace(/^(?:号|No\.?:?)/i, "");

/**
 * An ID number (GB 11643) out of whatever the sheet made of it. One that Excel turned into a number has lost its last three
 * digits (1.10101E+17): it cannot be mended here, the sheet must be.
 */
export function readId(cell: Cell | null | undefined): Reading<string> & ({ reading?: IdNumberReading } | null) {
  const shown = textOf(cell);
  if (shown === null) return null;
  const id = cleanIdNumber(shown);
  if (/^\d(\.\d+)?E\+?\d+$/i.test(id)) return { fault: "idRuined" };
  // Excel keeps fifteen digits of a number; a longer one ends in noughts that were never typed.
  if (cell?.number !== undefined && Math.abs(cell.number) >= 1e15) return { fault: "idRuined" };
  if (/^\d{15}$/.test(id)) return { fault: "idFifteen" };
  const reading = readIdNumber(id);
  return reading.valid ? { value: id, reading } : { fault: ID_FAULTS[reading.fault] };
}

const word = (cell: Cell | null | undefined): string | null => {
  const shown = textOf(cell);
  return shown === null ? null : halfWidth(compact(shown)).replace(/\([^)]*\)/g, "");
};

/** 男 / 女 as a sheet may write it. */
export function readSex(cell: Cell | null | undefined): Reading<Sex> {
  const shown = word(cell);
  if (shown === null) return null;
  if (/^(男性?|男士|M|male)$/i.test(shown)) return { value: "male" };
  return /^(女性?|女士|F|female)$/i.test(shown) ? { value: "female" } : { fault: "sexUnknown" };
}

/** 政治面貌. A member of another party who is also a Communist counts as the latter. */
export function readPartyStatus(cell: Cell | null | undefined): Reading<PartyStatus> {
  const shown = word(cell);
  if (shown === null) return null;
  if (/预备/.test(shown)) return { value: "probationary" };
  if (/非(中共)?党员|非党|无党派|群众|团员|共青团|^无$/.test(shown)) return { value: "none" };
  if (/中共|共产党|^(正式)?党员$/.test(shown)) return { value: "member" };
  if (/民革|民盟|民建|民进|农工|致公|九三|台盟|国民党革命|民主同盟|民主建国|民主促进|台湾民主|民主党派/.test(shown))
    return { value: "otherParty" };
  return { fault: "partyStatusUnknown" };
}

/** 编制 / 人员身份. 参公 is asked first: such staff sit on an institution's posts. */
export function readStanding(cell: Cell | null | undefined): Reading<Standing> {
  const shown = word(cell);
  if (shown === null) return null;
  if (/参公|参照/.test(shown)) return { value: "participating" };
  if (/公务员|行政|机关编/.test(shown)) return { value: "civilServant" };
  if (/事业|教师|医护|专技/.test(shown)) return { value: "institutionStaff" };
  return /企业|国企|公司/.test(shown) ? { value: "enterpriseStaff" } : { fault: "standingUnknown" };
}

/** Telephone numbers, several kept with 、 between them; mobile or with an area code. */
export function readPhone(cell: Cell | null | undefined): Reading<string> {
  const shown = textOf(cell);
  if (shown === null) return null;
  const numbers = halfWidth(shown)
    .split(/[/、,;；，\n]+/)
    .map((part) =>
      compact(part)
        .replace(/^(?:手机号?|(?:联系)?电话|短号)[::]?/, "")
        .replace(/^\+?86(?=1\d{10}$)/, ""),
    )
    .map((part) => (/^1[\d-]{10,12}$/.test(part) ? part.replaceAll("-", "") : part))
    .filter(Boolean);
  const good = numbers.every(
    (number) =>
      /^1[3-9]\d{9}$/.test(number) || /^(0\d{2,3}-?)?[2-9]\d{6,7}(-\d{1,5})?$/.test(number) || /^\d{3,6}$/.test(number),
  );
  return good && numbers.length > 0 ? { value: numbers.join("、") } : { fault: "phoneInvalid" };
}

/** 民族 with its ending: 汉 is 汉族. */
export function readEthnicity(cell: Cell | null | undefined): string | null {
  const shown = word(cell);
  if (shown === null) return null;
  return /^\p{Script=Han}{1,4}$/u.test(shown) && !/族$|人$|其他|未识别/.test(shown) ? `${shown}族` : shown;
}
