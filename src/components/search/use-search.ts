"use client";

import { useEffect, useState } from "react";
import type { SearchAnswer } from "./found-group";

/** `answer` is the latest that came, of the text it stands for; it stays while the next is under way. */
export type Searching = {
  readonly status: "looking" | "found" | "failed" | "signedOut";
  readonly text: string;
  readonly answer: SearchAnswer | null;
};
const PAUSE = 120;
const NOTHING_YET: Searching = { status: "looking", text: "", answer: null };

/** Asks for each text once typing pauses, keeps only the answer to the latest. `isPaused`: an input method is composing. */
export function useSearch(text: string, { isPaused, attempt }: { isPaused: boolean; attempt: number }): Searching {
  const [state, setState] = useState<Searching>(NOTHING_YET);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again
  useEffect(() => {
    if (isPaused) return;
    const stop = new AbortController();
    setState((before) => ({ ...before, status: "looking" }));
    const timer = setTimeout(
      async () => {
        try {
          const response = await fetch("/api/search", {
            method: "POST",
            headers: { "Content-Type": "application/json" },
            body: JSON.stringify({ q: text }),
            referrerPolicy: "same-origin",
            signal: stop.signal,
          });
          if (response.status === 401) setState((before) => ({ ...before, status: "signedOut" }));
          else if (!response.ok && response.status !== 429) setState((before) => ({ ...before, status: "failed" }));
          else setState({ status: "found", text, answer: (await response.json()) as SearchAnswer });
        } catch {
          if (!stop.signal.aborted) setState((before) => ({ ...before, status: "failed" }));
        }
      },
      text === "" ? 0 : PAUSE,
    );
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text, isPaused, attempt]);
  return state;
}
