import { type Box, lettersIn, onChange, openBox, sendAll } from "./box";
import { keepPage } from "./kept-page";
import { isToSend, isUnsent, type Places } from "./letter";
import { keyFrom, seal } from "./seal";
import { keepKey } from "./store";

/** So old the places may be before they are asked for again. */
const FRESH_MS = 10 * 60 * 1000;

type Handed = { account: string; post: string; key: string; places: Places };

/** Whether this browser can keep texts at all: it cannot where the page came over plain http. */
export const canKeep = (): boolean =>
  window.isSecureContext && "indexedDB" in window && "locks" in navigator && "subtle" in crypto;

/** Asks for the key and the places of the one signed in, and keeps them. */
export async function fetchKey(): Promise<Box | "signedOut" | "noNetwork"> {
  const response = await fetch("/api/offline/key", { method: "POST" }).catch(() => null);
  if (!response?.ok) return response?.status === 401 ? "signedOut" : "noNetwork";
  const { account, post, key: raw, places } = (await response.json()) as Handed;
  const key = await keyFrom(raw);
  const at = Date.now();
  await keepKey({ account, post, key, places: await seal(key, account, places), at });
  return { account, post, key, places, at };
}

/**
 * On every page of the signed-in: sees to it that the device can write without a network, sends what waits, and says
 * how many texts are unsent, now and whenever that changes. Answers how to stop.
 */
export function arrive(account: string, post: string, onCount: (unsent: number) => void): () => void {
  let box: Box | null = null;
  let ended = false;
  const count = async () => {
    if (box && !ended) onCount((await lettersIn(box)).filter(isUnsent).length);
  };
  const send = async () => {
    if (box && (await lettersIn(box)).some(isToSend)) await sendAll(box);
  };
  const begin = async () => {
    const kept = await openBox();
    const isOurs = kept?.account === account && kept.post === post;
    const handed = isOurs && Date.now() - kept.at < FRESH_MS ? kept : await fetchKey();
    box = typeof handed === "object" ? handed : isOurs ? kept : null;
    await count();
    if (!ended) await send();
  };
  const quietly = (work: () => Promise<void>) => () => void work().catch((error) => console.warn(error));
  const stop = onChange(quietly(count));
  const online = quietly(send);
  window.addEventListener("online", online);
  // the copy can wait until the page one came for is there and answers
  if ("requestIdleCallback" in window) requestIdleCallback(quietly(keepPage));
  else quietly(keepPage)();
  quietly(begin)();
  return () => {
    ended = true;
    stop();
    window.removeEventListener("online", online);
  };
}
