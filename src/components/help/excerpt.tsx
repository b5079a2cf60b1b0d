type Piece = { readonly text: string; readonly hit: boolean };

/** Words with what was searched for marked. */
export function Excerpt({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, hit }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text in their order
    hit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
  );
}
