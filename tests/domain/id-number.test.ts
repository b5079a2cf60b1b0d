import fc from "fast-check";
import IdValidator from "id-validator";
import { describe, expect, it } from "vitest";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { checkCharacter, maskIdNumber, readIdNumber } from "@/lib/domain/id-number";

const oracle = new IdValidator();
const days = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2020-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const built = fc.tuple(days, fc.integer({ min: 0, max: 999 })).map(([day, order]) => {
  const first17 = `110101${day.replaceAll("-", "")}${String(order).padStart(3, "0")}`;
  return { id: first17 + checkCharacter(first17), day, order };
});

describe("readIdNumber", () => {
  it("reads birth date and sex of every well-made number, as the oracle does", () => {
    fc.assert(
      fc.property(built, ({ id, day, order }) => {
        expect(readIdNumber(id)).toEqual({ valid: true, birthDate: day, sex: order % 2 === 1 ? "male" : "female" });
        expect(oracle.isValid(id)).toBe(true);
      }),
    );
  });

  it("finds every single wrong digit, as the oracle does", () => {
    fc.assert(
      fc.property(built, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), ({ id }, at, shift) => {
        const wrong = id.slice(0, at) + String((Number(id[at]) + shift) % 10) + id.slice(at + 1);
        expect(readIdNumber(wrong).valid).toBe(false);
        expect(oracle.isValid(wrong)).toBe(false);
      }),
    );
  });

  it("agrees with the oracle on numbers made of any digits after a known region", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(19|20)\d{9}[\dX]$/), (rest) => {
        // the oracle takes 29 February in every year
        const isReal = parseCalendarDate(`${rest.slice(0, 4)}-${rest.slice(4, 6)}-${rest.slice(6, 8)}`) !== null;
        expect(readIdNumber(`110101${rest}`).valid).toBe(isReal && oracle.isValid(`110101${rest}`));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["11010519491231002X", { valid: true, birthDate: "1949-12-31", sex: "female" }],
    ["440524188001010014", { valid: false, fault: "birthDate" }],
    ["110105194912310021", { valid: false, fault: "checksum" }],
    ["11010519491331002X", { valid: false, fault: "birthDate" }],
    ["11010519490229002X", { valid: false, fault: "birthDate" }],
    ["11010519491231002x", { valid: false, fault: "characters" }],
    ["1101051949123100", { valid: false, fault: "length" }],
    ["", { valid: false, fault: "length" }],
  ])("%s", (id, reading) => expect(readIdNumber(id)).toEqual(reading));
});

describe("maskIdNumber", () => {
  it("hides the last twelve characters, and all of a shorter text", () => {
    expect(maskIdNumber("11010519491231002X")).toBe("110105************");
    expect(maskIdNumber("12345")).toBe("*****");
  });
});
