import { Prose } from "@/components/help/prose";
import type { Text } from "@/lib/platform/handbook/markdown";

/** The sections of a text, each at its anchor. */
export function ChapterSections({ sections }: Pick<Text, "sections">) {
  return sections.map(({ anchor, heading, depth, tokens }) => (
    <section key={anchor} aria-labelledby={anchor}>
      {depth === 2 ? <h2 id={anchor}>{heading}</h2> : <h3 id={anchor}>{heading}</h3>}
      <Prose tokens={tokens} />
    </section>
  ));
}
