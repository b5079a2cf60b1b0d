"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";

type Picked = { readonly all: boolean; readonly ids: readonly string[] };
const NONE: Picked = { all: false, ids: [] };

type Props = {
  /** Under which the picked ids are kept in this tab while one pages: the list and what it is narrowed by. */
  readonly kept: string;
  readonly total: number;
  /** The most that can be picked at once. */
  readonly most: number;
  readonly pageIds: readonly string[];
  readonly children: ReactNode;
};

function read(kept: string): Picked {
  try {
    const { all, ids } = JSON.parse(sessionStorage.getItem(kept) ?? "{}") as Partial<Picked>;
    return { all: all === true, ids: Array.isArray(ids) ? ids.filter((one) => typeof one === "string") : [] };
  } catch {
    return NONE;
  }
}
function keep(kept: string, picked: Picked): void {
  try {
    if (picked.all || picked.ids.length > 0) sessionStorage.setItem(kept, JSON.stringify(picked));
    else sessionStorage.removeItem(kept);
  } catch {
    // a browser that keeps nothing still picks on this page
  }
}

/**
 * What is picked of a list, kept from page to page. Without script the boxes of one page are sent as they are; with it
 * the ones of other pages go along as hidden fields. It listens on the list's form, so that no row needs a script.
 */
export function Selection({ kept, total, most, pageIds, children }: Props) {
  const t = useTranslations("lists.selection");
  const root = useRef<HTMLDivElement>(null);
  const [picked, setPicked] = useState<Picked>(NONE);
  const choose = (next: Picked) => {
    keep(kept, next);
    setPicked(next);
  };

  useEffect(() => setPicked(read(kept)), [kept]);

  useEffect(() => {
    const form = root.current?.closest("form");
    if (!form) return;
    const boxes = () => [...form.querySelectorAll<HTMLInputElement>("input[name=pick][type=checkbox]")];
    const page = form.querySelector<HTMLInputElement>("[data-pick-page]");
    for (const box of boxes()) box.checked = picked.all || picked.ids.includes(box.value);
    if (page) {
      const on = boxes().filter((box) => box.checked).length;
      page.checked = on > 0 && on === boxes().length;
      page.indeterminate = on > 0 && on < boxes().length;
    }
    const changed = (event: Event) => {
      const target = event.target as HTMLInputElement;
      if (target === page) for (const box of boxes()) box.checked = target.checked;
      else if (target.name !== "pick") return;
      const here = boxes().filter((box) => box.checked);
      const elsewhere = picked.all ? [] : picked.ids.filter((id) => !pageIds.includes(id));
      const next = { all: false, ids: [...elsewhere, ...here.map((box) => box.value)] };
      keep(kept, next);
      setPicked(next);
    };
    form.addEventListener("change", changed);
    return () => form.removeEventListener("change", changed);
  }, [kept, picked, pageIds]);

  const count = picked.all ? total : picked.ids.length;
  return (
    <div className="picked" data-on={count > 0 || undefined} ref={root}>
      {picked.all ? (
        <input type="hidden" name="all" value="1" />
      ) : (
        picked.ids
          .filter((id) => !pageIds.includes(id))
          .map((id) => <input key={id} type="hidden" name="pick" value={id} />)
      )}
      <b role="status">{count > 0 ? t("count", { count }) : t("some")}</b>
      {children}
      {count > 0 && count < total && total <= most ? (
        <button type="button" className="btn btn-quiet btn-s" onClick={() => choose({ all: true, ids: [] })}>
          {t("all", { total })}
        </button>
      ) : null}
      {count > 0 ? (
        <button type="button" className="btn btn-quiet btn-s" onClick={() => choose(NONE)}>
          {t("none")}
        </button>
      ) : null}
    </div>
  );
}
