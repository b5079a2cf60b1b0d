"use client";

import { Command } from "cmdk";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import { Icon } from "../ui/icon";
import type { FoundGroup, ShownHit } from "./found-group";
import { PaletteMessage } from "./palette-message";
import { recentOf, remember } from "./recent";
import { useSearch } from "./use-search";

export type PaletteProps = { readonly text: string; readonly viewerKey: string; readonly onClose: () => void };

const ALL = "all";
const itemOf = (group: string, id: string): string => `${group} ${id}`;

/** Search over the page: the keyboard stays in the field, arrows choose, Enter opens, Esc closes and gives the focus back. */
export function Palette({ text: typed, viewerKey, onClose }: PaletteProps) {
  const t = useTranslations("search");
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState(typed);
  const [isComposing, setComposing] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [recent] = useState(() => recentOf(viewerKey));
  const search = useSearch(text.trim(), { isPaused: isComposing, attempt });
  const isCurrent = search.text === text.trim() && search.status === "found";
  const groups = search.answer?.groups ?? [];
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const isMore = groups.some((group) => group.isMore);
  // the list keeps what was chosen though it is gone from a new answer, and Enter would open nothing
  const [chosen, setChosen] = useState("");
  const first = groups[0];
  const best = first ? itemOf(first.key, first.hits[0]?.id ?? ALL) : "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer begins with its first hit, the same one too
  useEffect(() => setChosen(best), [search.answer]);

  // before the next key: whatever is typed from here on belongs to the field
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
    shown?.querySelector("input")?.focus();
  }, []);

  const go = (hit: ShownHit, isKept = true) => {
    if (isKept) remember(viewerKey, hit);
    dialog.current?.close();
    router.push(hit.href);
  };
  const closeOutside = (event: MouseEvent) => {
    if (event.target === dialog.current) dialog.current?.close();
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog by itself
    <dialog ref={dialog} className="palette" aria-label={t("title")} onClose={onClose} onClick={closeOutside}>
      <Command
        shouldFilter={false}
        label={t("field")}
        loop
        vimBindings={false}
        value={chosen}
        onValueChange={setChosen}
      >
        <div className="palette-head">
          <Icon name="search" />
          <Command.Input
            value={text}
            onValueChange={setText}
            onCompositionStart={() => setComposing(true)}
            onCompositionEnd={() => setComposing(false)}
            placeholder={t("placeholder")}
            aria-describedby="palette-keys"
            maxLength={60}
          />
          <button type="button" className="btn btn-quiet btn-s" onClick={() => dialog.current?.close()}>
            {t("close")}
          </button>
        </div>
        <p role="status" className="sr">
          {isCurrent && search.text !== "" ? t(isMore ? "countMore" : "count", { count: total }) : null}
          {search.status === "looking" && text.trim() !== "" ? t("looking") : null}
        </p>
        <PaletteMessage search={search} total={total} onRetry={() => setAttempt(attempt + 1)} />
        <Command.List label={t("title")} data-busy={search.status === "looking" || undefined}>
          {text.trim() === "" && recent.length > 0 ? (
            <Command.Group heading={t("groups.recent")}>
              {recent.map((hit) => (
                <Hit key={hit.href} value={`recent ${hit.href}`} hit={hit} onOpen={() => go(hit)} />
              ))}
            </Command.Group>
          ) : null}
          {groups.map((group) => (
            <Group key={group.key} group={group} onOpen={go} />
          ))}
        </Command.List>
        <p className="palette-foot" id="palette-keys">
          {search.text === "" && text.trim() === "" ? t("hint") : t("keys")}
        </p>
      </Command>
    </dialog>
  );
}

function Group({ group, onOpen }: { group: FoundGroup; onOpen: (hit: ShownHit, isKept?: boolean) => void }) {
  const t = useTranslations("search");
  const { key, hits, total, isMore, allHref } = group;
  const all = allHref && {
    id: ALL,
    name: t(isMore ? "allMore" : "all", { count: total }),
    detail: null,
    href: allHref,
  };
  return (
    <Command.Group heading={t(`groups.${key}`)}>
      {hits.map((hit) => (
        <Hit key={hit.id} value={itemOf(key, hit.id)} hit={hit} onOpen={() => onOpen(hit)} />
      ))}
      {all ? <Hit value={itemOf(key, ALL)} hit={all} onOpen={() => onOpen(all, false)} /> : null}
    </Command.Group>
  );
}

function Hit({ value, hit, onOpen }: { value: string; hit: ShownHit; onOpen: () => void }) {
  return (
    <Command.Item value={value} onSelect={onOpen}>
      <span>{hit.name}</span>
      {hit.detail ? <span className="dim">{hit.detail}</span> : null}
    </Command.Item>
  );
}
