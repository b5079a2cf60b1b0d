import { accounts } from "./en/accounts";
import { audit } from "./en/audit";
import { batches } from "./en/batches";
import { committee } from "./en/committee";
import { common } from "./en/common";
import { design } from "./en/design";
import { drafts } from "./en/drafts";
import { errors } from "./en/errors";
import { exam } from "./en/exam";
import { help } from "./en/help";
import { home } from "./en/home";
import { importErrors } from "./en/import-errors";
import { imports } from "./en/imports";
import { lists } from "./en/lists";
import { matching } from "./en/matching";
import { mentoring } from "./en/mentoring";
import { messages } from "./en/messages";
import { offline } from "./en/offline";
import { panels } from "./en/panels";
import { people } from "./en/people";
import { placements } from "./en/placements";
import { programmes } from "./en/programmes";
import { record } from "./en/record";
import { refusals } from "./en/refusals";
import { reporting } from "./en/reporting";
import { reviews } from "./en/reviews";
import { roles } from "./en/roles";
import { rules } from "./en/rules";
import { search } from "./en/search";
import { selection } from "./en/selection";
import { nav, shell } from "./en/shell";
import { signIn } from "./en/sign-in";
import { statuses } from "./en/statuses";
import { todo } from "./en/todo";
import { validation } from "./en/validation";
import { year } from "./en/year";

import type { Wording } from "./zh-CN";

export const en = {
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
} as const satisfies Wording;
