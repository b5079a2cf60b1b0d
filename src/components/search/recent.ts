"use client";

import type { ShownHit } from "./found-group";

const KEY = "guazhi-recent";
const KEPT = 5;

/** What was opened from the palette in this tab, newest first. It ends with the tab, and is no one else's. */
export function recentOf(viewerKey: string): readonly ShownHit[] {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "null") as { viewerKey: string; hits: ShownHit[] } | null;
    if (kept?.viewerKey === viewerKey && Array.isArray(kept.hits)) return kept.hits;
    sessionStorage.removeItem(KEY);
  } catch {
    // a browser that keeps nothing has no recent pages
  }
  return [];
}

/** Puts a hit in front of the recent ones. */
export function remember(viewerKey: string, hit: ShownHit): void {
  const hits = [hit, ...recentOf(viewerKey).filter((one) => one.href !== hit.href)].slice(0, KEPT);
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ viewerKey, hits }));
  } catch {
    // full or closed: nothing is lost but the convenience
  }
}
