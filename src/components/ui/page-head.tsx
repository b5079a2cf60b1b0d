import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "./breadcrumbs";

type Props = { title: ReactNode; crumbs?: readonly Crumb[]; summary?: ReactNode; actions?: ReactNode };

/** The head of a page: the way here, its name, one line about it, its buttons. */
export function PageHead({ title, crumbs, summary, actions }: Props) {
  return (
    <>
      {crumbs ? <Breadcrumbs crumbs={crumbs} /> : null}
      <div className="head">
        <h1>{title}</h1>
        {summary ? <p>{summary}</p> : null}
        {actions ? <div className="btns">{actions}</div> : null}
      </div>
    </>
  );
}
