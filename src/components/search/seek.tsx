"use client";

import { useTranslations } from "next-intl";
import { type ComponentType, useCallback, useEffect, useRef, useState } from "react";
import { Icon } from "../ui/icon";
import type { PaletteProps } from "./palette";

type Opened = { Palette: ComponentType<PaletteProps>; text: string; turn: number };
const load = () => import("./palette").then((module) => module.Palette);

/**
 * The search of the bar: a plain form until the script is there, then a button that opens the palette, as Ctrl/⌘ K does.
 * The palette is fetched when it is first about to be used. `viewerKey`: whose recent hits these are.
 */
export function Seek({ viewerKey }: { viewerKey: string }) {
  const t = useTranslations("search");
  const field = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLElement>(null);
  const turn = useRef(0);
  const [keys, setKeys] = useState<string | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = useCallback((text: string) => {
    // what is typed while the palette is still on its way goes on in its field
    let typed = text;
    const keep = (event: KeyboardEvent) => {
      if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      event.preventDefault();
      typed += event.key;
    };
    document.addEventListener("keydown", keep, true);
    return load()
      .then(
        (Palette) => {
          // one that is shut is heard of a moment later: whoever opens it again in that moment gets one of their own
          const isShown = Boolean(root.current?.querySelector("dialog[open]"));
          const next = { Palette, text: typed, turn: ++turn.current };
          setOpened((before) => (before && isShown ? before : next));
        },
        // no network to fetch it with: the page of results will say so
        () => window.location.assign("/search"),
      )
      .finally(() => document.removeEventListener("keydown", keep, true));
  }, []);

  useEffect(() => {
    // typed before the script came: it goes on in the palette
    const typed = field.current?.value ?? "";
    const isBusy = typed !== "" || document.activeElement === field.current;
    const isApple = /Mac|iPhone|iPad/.test(navigator.platform);
    setKeys(isApple ? t("shortcutApple") : t("shortcut"));
    if (isBusy) void open(typed);
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing || event.key.toLowerCase() !== "k")
        return;
      event.preventDefault();
      void open("");
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [open, t]);

  return (
    <search className="seek" ref={root}>
      {keys === null ? (
        <form action="/api/search/open" method="post">
          <Icon name="search" />
          <input
            ref={field}
            className="in"
            type="search"
            name="q"
            aria-label={t("field")}
            placeholder={t("placeholder")}
            maxLength={60}
            autoComplete="off"
          />
          <noscript>
            <button className="btn btn-s" type="submit">
              {t("go")}
            </button>
          </noscript>
        </form>
      ) : (
        <button
          type="button"
          className="in seek-open"
          aria-haspopup="dialog"
          aria-keyshortcuts="Control+K Meta+K"
          onPointerEnter={() => void load().catch(() => undefined)}
          onFocus={() => void load().catch(() => undefined)}
          onClick={() => void open("")}
        >
          <Icon name="search" />
          <span className="sr">{t("open")}</span>
          <span aria-hidden="true">{t("placeholder")}</span>
          <span aria-hidden="true">
            <kbd>{keys}</kbd>
          </span>
        </button>
      )}
      {opened ? (
        <opened.Palette
          key={opened.turn}
          text={opened.text}
          viewerKey={viewerKey}
          onClose={() => setOpened((now) => (now?.turn === opened.turn ? null : now))}
        />
      ) : null}
    </search>
  );
}
