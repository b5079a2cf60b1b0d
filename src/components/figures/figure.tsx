import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import Link from "@/components/ui/link";
import { Disclosure } from "../ui/disclosure";
import { Mark, type Shape, Status } from "../ui/status";

export type TallyPart = {
  readonly key: string;
  readonly shape: Shape;
  readonly word: string;
  readonly count: number;
  readonly href: string;
};

type Props = {
  readonly label: ReactNode;
  /** The figure itself, a link to its rows. */
  readonly value: ReactNode;
  readonly href: string;
  /** What stands beside it in grey: its unit, or of how many. */
  readonly of?: ReactNode;
  /** What it is compared with. */
  readonly compared?: ReactNode;
  readonly tally?: readonly TallyPart[];
  /** How it is calculated. */
  readonly how: ReactNode;
};

/** More marks than these are no picture any more; the words with their counts stay. */
const MARKS = 60;

/** One big figure: a link to its rows, beside what it is compared with, with how it is calculated. */
export function Figure({ label, value, href, of, compared, tally, how }: Props) {
  const t = useTranslations("common");
  return (
    <div className="stat">
      <h3>{label}</h3>
      <p className="fig">
        <Link href={href}>{value}</Link>
        {of ? <small>{of}</small> : null}
      </p>
      {compared ? <p className="small dim">{compared}</p> : null}
      {tally ? <Tally parts={tally} /> : null}
      <Disclosure summary={t("how")}>
        <p>{how}</p>
      </Disclosure>
    </div>
  );
}

function Tally({ parts }: { parts: readonly TallyPart[] }) {
  const all = parts.reduce((sum, part) => sum + part.count, 0);
  return (
    <>
      {all <= MARKS ? (
        <div className="tally" aria-hidden="true">
          {parts.flatMap((part) =>
            Array.from({ length: part.count }, (_, nth) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the marks of one state are all alike
              <Mark key={`${part.key}-${nth}`} shape={part.shape} />
            )),
          )}
        </div>
      ) : null}
      <ul className="keys">
        {parts.map((part) => (
          <li key={part.key}>
            <Link href={part.href}>
              <Status shape={part.shape}>{part.word}</Status>
              <span>{part.count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
