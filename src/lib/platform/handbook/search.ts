/** A section as the search reads it. */
export type Entry = { chapter: string; title: string; anchor: string | null; heading: string; paragraphs: string[] };
/** A piece of an excerpt; `hit` is what was searched for. */
export type Piece = { text: string; hit: boolean };
export type Found = { entry: Entry; heading: Piece[]; excerpt: Piece[] };

const AROUND = 48;
const MOST = 20;

/** The words of a question: divided at spaces and punctuation, in lower case; at most eight. */
export const wordsOf = (question: string): string[] =>
  [
    ...new Set(
      question
        .normalize("NFKC")
        .toLowerCase()
        .split(/[\s,.;:!?、，。；：！？“”]+/u)
        .filter(Boolean),
    ),
  ].slice(0, 8);

/** Sections that hold every word, headings first, then those that speak of it more. Chinese has no spaces: substrings count. */
export function searchIn(entries: readonly Entry[], question: string): Found[] {
  const words = wordsOf(question);
  if (words.length === 0) return [];
  return entries
    .map((entry) => ({ entry, score: scoreOf(entry, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ entry }) => ({ entry, heading: marked(entry.heading, words), excerpt: excerptOf(entry, words) }));
}

function scoreOf({ title, heading, paragraphs }: Entry, words: readonly string[]): number {
  const [name, head, body] = [title, heading, paragraphs.join("\n")].map((text) => text.toLowerCase());
  let score = 0;
  for (const word of words) {
    const times = (body ?? "").split(word).length - 1;
    const here = (head?.includes(word) ? 100 : 0) + Math.min(times, 9);
    if (here === 0) return 0;
    score += here + (name?.includes(word) ? 10 : 0);
  }
  return score;
}

/** The first paragraph that holds the most of the words, cut around the first of them. */
function excerptOf({ paragraphs }: Entry, words: readonly string[]): Piece[] {
  const count = (text: string) => words.filter((word) => text.toLowerCase().includes(word)).length;
  const best = paragraphs.reduce((most, one) => (count(one) > count(most) ? one : most), paragraphs[0] ?? "");
  const first = Math.min(...words.map((word) => best.toLowerCase().indexOf(word)).filter((at) => at >= 0));
  const from = Number.isFinite(first) ? Math.max(0, first - AROUND) : 0;
  const to = from + AROUND * 3;
  return marked(`${from > 0 ? "…" : ""}${best.slice(from, to)}${to < best.length ? "…" : ""}`, words);
}

/** The text in pieces, so that the page can mark what was searched for without writing HTML. */
export function marked(text: string, words: readonly string[]): Piece[] {
  const lower = text.toLowerCase();
  const pieces: Piece[] = [];
  let at = 0;
  // a letter that changes its length in lower case would shift the marks
  while (at < text.length && lower.length === text.length) {
    const next = words
      .map((word) => ({ word, found: lower.indexOf(word, at) }))
      .filter(({ found }) => found >= 0)
      .sort((a, b) => a.found - b.found || b.word.length - a.word.length)[0];
    if (!next) break;
    if (next.found > at) pieces.push({ text: text.slice(at, next.found), hit: false });
    pieces.push({ text: text.slice(next.found, next.found + next.word.length), hit: true });
    at = next.found + next.word.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false });
  return pieces;
}
