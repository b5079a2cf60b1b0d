import { answered, bodyOf, isToSend, isUnsent, type Letter, type Places, settled } from "./letter";
import { seal, unseal } from "./seal";
import { dropText, keepText, keptKey, keptText, keptTexts } from "./store";

/** The texts of the account whose key is on this device. */
export type Box = { account: string; post: string; key: CryptoKey; places: Places; at: number };

const placeOf = (box: Box, id: string) => `${box.account} ${id}`;

export async function openBox(): Promise<Box | null> {
  const kept = await keptKey();
  if (!kept) return null;
  const places = await unseal<Places>(kept.key, kept.account, kept.places);
  return { ...kept, places: places ?? { talks: [], reports: [] } };
}

/** Oldest first, as they are sent. */
export async function lettersIn(box: Box): Promise<Letter[]> {
  const mine = (await keptTexts()).filter((text) => text.account === box.account);
  const letters = await Promise.all(mine.map((text) => unseal<Letter>(box.key, placeOf(box, text.id), text)));
  return letters.filter((letter) => letter !== null).toSorted((a, b) => a.writtenAt - b.writtenAt);
}

/** How many texts lie here that this box does not open: another account's, or anybody's while no key is here. */
export const sealedBeside = async (box: Box | null): Promise<number> =>
  (await keptTexts()).filter((text) => text.account !== box?.account).length;

export async function putIn(box: Box, letter: Letter): Promise<void> {
  const sealed = await seal(box.key, placeOf(box, letter.id), letter);
  await keepText({ id: letter.id, account: box.account, ...sealed });
  changed();
}

export async function discard(id: string): Promise<void> {
  await alone(() => dropText(id));
  changed();
}

export async function discardUnsent(box: Box): Promise<void> {
  for (const letter of (await lettersIn(box)).filter(isUnsent)) await discard(letter.id);
}

/** One by one over all tabs, so that no text is sent while it is taken out to be changed. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  return await navigator.locks.request("guazhi-offline", work);
}

const read = async (box: Box, id: string): Promise<Letter | null> => {
  const text = await keptText(id);
  return text && unseal<Letter>(box.key, placeOf(box, id), text);
};

/** Changes a letter, unless it has meanwhile gone or `may` no longer holds of it. */
export const change = (box: Box, id: string, may: (letter: Letter) => boolean, to: (letter: Letter) => Letter) =>
  alone(async () => {
    const letter = await read(box, id);
    if (!letter || !may(letter)) return null;
    const next = to(letter);
    await putIn(box, next);
    return next;
  });

/** How a sending ended: all answered, nobody (or somebody else) signed in, no network, or the server in trouble. */
export type Sending = "sent" | "signedOut" | "noNetwork" | "trouble";

/** Sends what is to be sent, in order. It stops at the first that gets no answer: the rest would get none either. */
export const sendAll = (box: Box, onSending: (id: string | null) => void = () => undefined): Promise<Sending> =>
  alone(async () => {
    for (const letter of (await lettersIn(box)).filter(isToSend)) {
      onSending(letter.id);
      // before it goes: whatever happens next, it may have arrived
      await putIn(box, { ...letter, state: { at: "unanswered" } });
      const response = await post(bodyOf(letter, box.account));
      if (!response) return "noNetwork";
      if (response.status === 401) {
        await putIn(box, letter);
        return "signedOut";
      }
      const state = answered(response.status, await response.json().catch(() => null));
      if (!state) return "trouble";
      await putIn(box, settled(letter, state));
    }
    return "sent" as const;
  }).finally(() => onSending(null));

const post = (body: unknown): Promise<Response | null> =>
  fetch("/api/offline", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  }).catch(() => null);

const CHANGED = "guazhi-offline-changed";
const changed = () => window.dispatchEvent(new Event(CHANGED));
/** Called after every change of this page's making, and when one comes back to it from another. */
export function onChange(listener: () => void): () => void {
  window.addEventListener(CHANGED, listener);
  window.addEventListener("focus", listener);
  return () => {
    window.removeEventListener(CHANGED, listener);
    window.removeEventListener("focus", listener);
  };
}
