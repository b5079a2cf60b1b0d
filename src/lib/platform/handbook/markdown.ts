import { lexer, type Token, type Tokens } from "marked";

/** A heading with what stands under it. The anchor is written in the text (`## Talks {#talks}`), the same in each language. */
export type Section = { anchor: string; heading: string; depth: number; tokens: Token[] };
export type Text = { title: string; lead: Token[]; sections: Section[] };

const ANCHORED = /^(.*?)\s*\{#([a-z0-9-]+)\}$/;

/**
 * Reads one file of the handbook: a title, a lead, sections.
 * @throws where a section has no anchor, or raw HTML stands in the text: both are slips of the writer.
 */
export function readText(source: string): Text {
  const [first, ...rest] = lexer(source).filter((token) => token.type !== "space");
  if (first?.type !== "heading" || first.depth !== 1) throw new Error("a chapter begins with its title");
  const text: Text = { title: plain([first]), lead: [], sections: [] };
  for (const token of rest) {
    refuseHtml(token);
    if (token.type !== "heading") {
      (text.sections.at(-1)?.tokens ?? text.lead).push(token);
      continue;
    }
    const [, heading, anchor] = ANCHORED.exec(token.text) ?? [];
    if (!heading || !anchor) throw new Error(`a section has no anchor: ${token.text}`);
    text.sections.push({ anchor, heading, depth: token.depth, tokens: [] });
  }
  return text;
}

const inside = (token: Token): Token[] =>
  token.type === "list"
    ? (token as Tokens.List).items
    : token.type === "table"
      ? [...(token as Tokens.Table).header, ...(token as Tokens.Table).rows.flat()].flatMap((cell) => cell.tokens)
      : ((token as { tokens?: Token[] }).tokens ?? []);

function refuseHtml(token: Token): void {
  if (token.type === "html") throw new Error(`raw HTML in the handbook: ${token.raw}`);
  for (const one of inside(token)) refuseHtml(one);
}

/** The words of some tokens without their marks. */
export function plain(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      const within = inside(token);
      if (within.length === 0) return "text" in token ? (token.text as string) : "";
      return plain(within);
    })
    .join("");
}

/** The paragraphs, list items and table cells of a section, each as plain words. */
export function paragraphs(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    if (token.type === "blockquote") return paragraphs(token.tokens ?? []);
    if (token.type === "list") return (token as Tokens.List).items.flatMap((item) => paragraphs(item.tokens));
    if (token.type === "table") {
      const { header, rows } = token as Tokens.Table;
      return [header, ...rows].map((row) => row.map((cell) => plain(cell.tokens)).join(" "));
    }
    const words = plain([token]).trim();
    return words ? [words] : [];
  });
}

/** Every token of a kind, however deep: links and labels, for the tests that hold them to what exists. */
export function everyToken(tokens: readonly Token[], type: string): Token[] {
  return tokens.flatMap((token) => [...(token.type === type ? [token] : []), ...everyToken(inside(token), type)]);
}
