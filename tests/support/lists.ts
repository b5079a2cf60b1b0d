import { askedOf, MOST, type Params } from "@/lib/domain/list/asked";
import type { ListKey } from "@/lib/domain/list/shapes";

/** What a list's query takes, as its address would say it: all rows on one page. */
export const asking = (list: ListKey, params: Params = {}) => [askedOf(list, params), { size: MOST }] as const;
