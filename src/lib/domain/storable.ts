/** NUL, and half of a character that takes two: no database keeps either as text. */
const UNSTORABLE = /[\0\p{Cs}]/gu;

/** The text without what no database could keep and nobody could have typed. */
export const storable = (text: string): string => text.replace(UNSTORABLE, "");
