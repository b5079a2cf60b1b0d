import type { Token, Tokens } from "marked";
import { Fragment, type ReactNode } from "react";
import Link from "@/components/ui/link";

/** The handbook's Markdown as elements. What it does not know it leaves out: no HTML comes from a text. */
export function Prose({ tokens }: { tokens: readonly Token[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a text does not change while it is read
  return tokens.map((token, at) => <Fragment key={at}>{element(token)}</Fragment>);
}

function element(token: Token): ReactNode {
  switch (token.type) {
    case "paragraph":
      return <p>{within(token)}</p>;
    case "list":
      return list(token as Tokens.List);
    case "blockquote":
      return <blockquote>{within(token)}</blockquote>;
    case "table":
      return table(token as Tokens.Table);
    case "strong":
      return <strong>{within(token)}</strong>;
    case "codespan":
      return <kbd>{token.text}</kbd>;
    case "link":
      return <Link href={token.href}>{within(token)}</Link>;
    case "text":
    case "escape":
      return "tokens" in token && token.tokens ? within(token) : token.text;
    default:
      return null;
  }
}

const within = (token: Token) => <Prose tokens={(token as { tokens?: Token[] }).tokens ?? []} />;

function list({ ordered, items }: Tokens.List): ReactNode {
  const lines = items.map((item, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    <li key={at}>
      <Prose tokens={item.tokens} />
    </li>
  ));
  return ordered ? <ol>{lines}</ol> : <ul>{lines}</ul>;
}

function table({ header, rows }: Tokens.Table): ReactNode {
  return (
    <table className="tbl">
      <thead>
        <tr>
          {header.map((cell) => (
            <th key={cell.text} scope="col">
              <Prose tokens={cell.tokens} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.map((cell) => cell.text).join(" ")}>
            {row.map((cell, at) => {
              const Cell = at === 0 ? "th" : "td";
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: two cells of a row may read the same
                <Cell key={at} scope={at === 0 ? "row" : undefined}>
                  <Prose tokens={cell.tokens} />
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
