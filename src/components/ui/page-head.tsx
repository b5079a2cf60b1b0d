import type { ReactNode } from "react";
import { PageHelp } from "../help/page-help";
import { Breadcrumbs, type Crumb } from "./breadcrumbs";

type Props = {
  title: ReactNode;
  crumbs?: readonly Crumb[];
  summary?: ReactNode;
  actions?: ReactNode;
  besideName?: boolean;
};

/** The head of a page: the way here, its name with its help, one line about it (`besideName` for a person), its buttons. */
export function PageHead({ title, crumbs, summary, actions, besideName }: Props) {
  return (
    <>
      {crumbs ? <Breadcrumbs crumbs={crumbs} /> : null}
      <div className={besideName ? "who-head" : "head"}>
        <h1>{title}</h1>
        <PageHelp />
        {summary ? <div className="sum">{summary}</div> : null}
        {actions ? <div className="btns">{actions}</div> : null}
      </div>
    </>
  );
}
