"use client";

import { useTranslations } from "next-intl";
import { Button } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { change, discard } from "./box";
import { isChangeable, isToSend, isUnsent, type Letter } from "./letter";
import { LetterList } from "./letter-list";
import type { Desk } from "./use-desk";

type Props = { desk: Desk; letters: readonly Letter[]; onEdit: (id: string) => void };

/** What was written on this device: how many stand where, and the button that sends them. */
export function LetterQueue({ desk, letters, onEdit }: Props) {
  const t = useTranslations("offline.queue");
  const { box, sendingId, outcome } = desk;
  const count = (which: (letter: Letter) => boolean) => letters.filter(which).length;
  const returned = count(({ state }) => state.at === "returned");
  const delivered = letters.filter(({ state }) => state.at === "delivered");
  const edit = async (letter: Letter) => {
    if (!box) return;
    // taken out first, so that it is not sent while it is being changed
    const taken = await change(box, letter.id, isChangeable, (it) => ({ ...it, state: { at: "draft" } }));
    if (taken) onEdit(taken.id);
    document.getElementById("write")?.scrollIntoView();
  };
  return (
    <section className="flow" aria-labelledby="written">
      <h2 id="written">{t("title")}</h2>
      {letters.length === 0 ? (
        <EmptyState title={t("empty")} next={t("emptyNext")} />
      ) : (
        <>
          <p>{t("counts", { unsent: count(isUnsent) - returned, returned, delivered: delivered.length })}</p>
          <div className="btns">
            {letters.some(isToSend) ? (
              <Button aria-disabled={sendingId !== null || undefined} onClick={() => void desk.send()}>
                {t(sendingId === null ? "sendNow" : "sending")}
              </Button>
            ) : null}
            {delivered.length > 0 ? (
              <Button kind="quiet" onClick={() => void Promise.all(delivered.map((letter) => discard(letter.id)))}>
                {t("clear")}
              </Button>
            ) : null}
          </div>
          <p role="status">{outcome ? t(`outcome.${outcome}`) : null}</p>
          <LetterList
            letters={[...letters].reverse()}
            sendingId={sendingId}
            onEdit={(letter) => void edit(letter)}
            onDiscard={(id) => void discard(id)}
          />
        </>
      )}
    </section>
  );
}
