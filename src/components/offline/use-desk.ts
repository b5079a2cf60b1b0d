"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { canKeep, fetchKey } from "./arrive";
import { type Box, lettersIn, onChange, openBox, type Sending, sealedBeside, sendAll } from "./box";
import { isToSend, type Letter } from "./letter";

export type Network = "signedIn" | "signedOut" | "noNetwork";
export type Desk = {
  phase: "opening" | "insecure" | "nobody" | "ready";
  network: Network;
  box: Box | null;
  letters: readonly Letter[];
  /** Texts on this device that are not this account's. */
  sealed: number;
  sendingId: string | null;
  outcome: Sending | null;
  send: () => Promise<void>;
};

/** What lies on this device, and whether it can be sent: asked when the page opens and whenever a network comes. */
export function useDesk(): Desk {
  const [phase, setPhase] = useState<Desk["phase"]>("opening");
  const [network, setNetwork] = useState<Network>("noNetwork");
  const [box, setBox] = useState<Box | null>(null);
  const [letters, setLetters] = useState<readonly Letter[]>([]);
  const [sealed, setSealed] = useState(0);
  const [sendingId, setSendingId] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Sending | null>(null);
  const current = useRef<Box | null>(null);

  const look = useCallback(async () => {
    setSealed(await sealedBeside(current.current));
    setLetters(current.current ? await lettersIn(current.current) : []);
  }, []);

  const send = useCallback(async () => {
    const of = current.current;
    if (!of) return;
    const ended = await sendAll(of, setSendingId);
    setOutcome(ended);
    setNetwork(ended === "signedOut" || ended === "noNetwork" ? ended : "signedIn");
    await look();
  }, [look]);

  const begin = useCallback(async () => {
    if (!canKeep()) return setPhase("insecure");
    const handed = await fetchKey();
    current.current = typeof handed === "object" ? handed : await openBox();
    setBox(current.current);
    setNetwork(typeof handed === "object" ? "signedIn" : handed);
    await look();
    setPhase(current.current ? "ready" : "nobody");
    if (typeof handed === "object" && (await lettersIn(handed)).some(isToSend)) await send();
  }, [look, send]);

  useEffect(() => {
    const quietly = (work: () => Promise<void>) => () => void work().catch((error) => console.warn(error));
    const stop = onChange(quietly(look));
    const online = quietly(begin);
    const offline = () => setNetwork("noNetwork");
    // a server that was away says nothing when it is there again: whoever comes back to the page asks
    const again = () => {
      if (document.visibilityState === "visible") online();
    };
    window.addEventListener("online", online);
    window.addEventListener("offline", offline);
    document.addEventListener("visibilitychange", again);
    online();
    return () => {
      stop();
      window.removeEventListener("online", online);
      window.removeEventListener("offline", offline);
      document.removeEventListener("visibilitychange", again);
    };
  }, [begin, look]);

  return { phase, network, box, letters, sealed, sendingId, outcome, send };
}
