import { describe, expect, test } from "vitest";
import { bestPlaceOf, idNumberIn, isLikeIdNumber, placeOf, searchKey } from "@/lib/domain/search";

const lu = { name: "陆文婧", pinyin: "luwenjing", initials: "lwj" };

describe("a name answers", () => {
  test.each([
    ["陆文婧", 0],
    ["陆", 1],
    ["陆文", 1],
    ["lwj", 2],
    ["luwenjing", 2],
    ["l", 3],
    ["luw", 3],
    ["婧", 4],
    ["文婧", 4],
    ["wj", 5],
    ["wenj", 5],
    // two letters inside the spelling, three initials nobody has, an empty term: nothing
    ["en", null],
    ["ing", null],
    ["lwx", null],
    ["婧文", null],
    ["", null],
  ])("%s with place %s", (term, place) => {
    expect(placeOf(searchKey(term), lu)).toBe(place);
  });

  test("in whatever width, case, blanks or dots it is typed", () => {
    const name = { name: "买买提·吐尔逊", pinyin: "maimaiti·tuerxun", initials: "mmt·tex" };
    for (const typed of [
      "买买提吐尔逊",
      "买买提•吐尔逊",
      " 买买提 ·吐尔逊",
      "ＭＭＴＴＥＸ",
      "MaiMaiTi TuErXun",
      "mai'mai'ti'tu'er'xun",
    ])
      expect(placeOf(searchKey(typed), name), typed).toBeLessThanOrEqual(2);
    expect(
      placeOf(searchKey("lǜ".normalize("NFC").replace("ǜ", "ü")), { name: "吕", pinyin: "lv", initials: "l" }),
    ).toBe(2);
  });

  test("by the best of its names", () => {
    const full = { name: "市发展和改革委员会", pinyin: "shifazhanhegaigeweiyuanhui", initials: "sfzhggwyh" };
    const short = { name: "市发改委", pinyin: "shifagaiwei", initials: "sfgw" };
    expect(bestPlaceOf("sfgw", [full, short])).toBe(2);
    expect(bestPlaceOf("发展", [full, short])).toBe(4);
    expect(bestPlaceOf("财政", [full, short])).toBeNull();
  });
});

describe("an ID number", () => {
  test("is known whole, however it is typed", () => {
    for (const typed of ["99010119910815002x", "990101 19910815 002X", "９９０１０１１９９１０８１５００２ｘ"])
      expect(idNumberIn(typed)).toBe("99010119910815002X");
    for (const typed of ["9901011991081500", "陆文婧", "99010119910815002Y", ""]) expect(idNumberIn(typed)).toBeNull();
  });

  test("is kept out of addresses as soon as it looks like one", () => {
    for (const typed of ["990101199108", "990101 1991 0815", "陆990101199108150028"])
      expect(isLikeIdNumber(typed)).toBe(true);
    for (const typed of ["13800138000", "2026", "栖组〔2026〕3号"]) expect(isLikeIdNumber(typed)).toBe(false);
  });
});
