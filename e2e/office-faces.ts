/**
 * The faces of office Windows by their vertical metrics (hhea, in ems), laid over Noto: how high their lines want to be
 * and where in them the ink sits. YaHei asks for 1.32 em, which is more than a button's line; 仿宋, 宋体 and 小标宋 for 1.
 */
export const FACES = [
  { name: "yahei", ascent: 1.06, descent: 0.26 },
  { name: "fangsong", ascent: 0.86, descent: 0.14 },
] as const;

/** A style sheet that sets every text of the page in Noto with the metrics of `face`. */
export function faceSheet({ ascent, descent }: { ascent: number; descent: number }): string {
  const rule = (weight: number, local: string) =>
    `@font-face { font-family: OfficeFace; font-weight: ${weight}; src: local("${local}");
      ascent-override: ${ascent * 100}%; descent-override: ${descent * 100}%; line-gap-override: 0%; }`;
  return `${rule(400, "Noto Sans CJK SC")} ${rule(600, "Noto Sans CJK SC Bold")}
    :root { --font-sans: OfficeFace, sans-serif !important; } body { font-family: OfficeFace, sans-serif; }`;
}
