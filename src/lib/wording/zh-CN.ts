import { accounts } from "./zh-CN/accounts";
import { audit } from "./zh-CN/audit";
import { batches } from "./zh-CN/batches";
import { committee } from "./zh-CN/committee";
import { common } from "./zh-CN/common";
import { design } from "./zh-CN/design";
import { drafts } from "./zh-CN/drafts";
import { errors } from "./zh-CN/errors";
import { exam } from "./zh-CN/exam";
import { help } from "./zh-CN/help";
import { home } from "./zh-CN/home";
import { importErrors } from "./zh-CN/import-errors";
import { imports } from "./zh-CN/imports";
import { lists } from "./zh-CN/lists";
import { matching } from "./zh-CN/matching";
import { mentoring } from "./zh-CN/mentoring";
import { messages } from "./zh-CN/messages";
import { offline } from "./zh-CN/offline";
import { panels } from "./zh-CN/panels";
import { people } from "./zh-CN/people";
import { placements } from "./zh-CN/placements";
import { programmes } from "./zh-CN/programmes";
import { record } from "./zh-CN/record";
import { refusals } from "./zh-CN/refusals";
import { reporting } from "./zh-CN/reporting";
import { reviews } from "./zh-CN/reviews";
import { roles } from "./zh-CN/roles";
import { rules } from "./zh-CN/rules";
import { search } from "./zh-CN/search";
import { selection } from "./zh-CN/selection";
import { nav, shell } from "./zh-CN/shell";
import { signIn } from "./zh-CN/sign-in";
import { statuses } from "./zh-CN/statuses";
import { todo } from "./zh-CN/todo";
import { validation } from "./zh-CN/validation";
import { year } from "./zh-CN/year";

export const zhCN = {
  common,
  nav,
  shell,
  roles,
  statuses,
  todo,
  errors,
  validation,
  importErrors,
  refusals,
  rules,
  record,
  exam,
  panels,
  people,
  programmes,
  placements,
  lists,
  batches,
  matching,
  mentoring,
  reporting,
  reviews,
  accounts,
  audit,
  imports,
  home,
  search,
  offline,
  help,
  messages,
  year,
  selection,
  committee,
  signIn,
  design,
  drafts,
} as const;

/** The shape every language fills: the same keys, any words. */
export type Wording<T = typeof zhCN> = { readonly [K in keyof T]: T[K] extends string ? string : Wording<T[K]> };
