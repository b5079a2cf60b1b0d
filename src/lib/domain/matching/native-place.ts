/** What an area is called without the word for its kind: 祁阳市 → 祁阳, 江华瑶族自治县 → 江华; two characters at least. */
export const areaStem = (area: string): string =>
  area
    .replace(/\s+/g, "")
    .replace(/^(.{2,}?)(?:.{1,4}族)+自治[县州区旗]$/u, "$1")
    .replace(/^(.{2,})(?:自治[县州区旗]|林区|新区|[省市县区州盟旗])$/u, "$1");

/** S6: whether a person comes from the area. People write 湖南祁阳 and 湖南省永州市祁阳市 alike. */
export const isNativeOf = (nativePlace: string | null, area: string | null): boolean =>
  nativePlace !== null &&
  area !== null &&
  area.trim() !== "" &&
  nativePlace.replace(/\s+/g, "").includes(areaStem(area));
