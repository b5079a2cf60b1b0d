/**
 * 职级, lowest first: the ranks of the civil service law's list of general administrative posts. A programme's ceiling is
 * one of them; a rank of another sequence (enterprise, professional title) is not on the ladder and is not judged by it.
 */
export const RANKS = [
  "二级科员",
  "一级科员",
  "四级主任科员",
  "三级主任科员",
  "二级主任科员",
  "一级主任科员",
  "四级调研员",
  "三级调研员",
  "二级调研员",
  "一级调研员",
  "二级巡视员",
  "一级巡视员",
] as const;
export type Rank = (typeof RANKS)[number];

/** The rank a profile names, whatever stands around it; null where it names none of the ladder. */
export const rankIn = (text: string | null): Rank | null => RANKS.find((rank) => text?.includes(rank)) ?? null;

/** Is `a` above `b`? */
export const isAbove = (a: Rank, b: Rank): boolean => RANKS.indexOf(a) > RANKS.indexOf(b);
