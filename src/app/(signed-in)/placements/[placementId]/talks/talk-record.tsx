import { getTranslations } from "next-intl/server";
import type { RecordEntry } from "@/components/placement/record-timeline";
import { type ShownTalk, talksOf } from "@/lib/features/mentoring/talk-queries";
import type { PersonViewer } from "@/lib/platform/viewer";

/** H3: the talks of a placement as lines of its record, latest first; none for a post that reads no talks. */
export const talkRecord = async (viewer: PersonViewer, placementId: string): Promise<RecordEntry[]> =>
  talkLines(await talksOf(viewer, placementId));

/** Talks as lines of a record; `titleOf` where the title is not simply that it was a talk. */
export async function talkLines<T extends ShownTalk>(
  talks: readonly T[],
  titleOf?: (talk: T) => string,
): Promise<RecordEntry[]> {
  const [t, kinds, common] = await Promise.all([
    getTranslations("mentoring"),
    getTranslations("statuses.talkKinds"),
    getTranslations("common"),
  ]);
  return talks.map((talk) => {
    const who = t("talk.kindAndWho", { kind: kinds(talk.kind), name: talk.talkedBy });
    return {
      id: `talk ${talk.id}`,
      day: talk.heldOn,
      shape: "done",
      shapeWord: t("talks.done"),
      title: titleOf?.(talk) ?? t("talks.title"),
      who: talk.late ? `${who}${common("separator")}${common("recordedLater")}` : who,
      text: (
        <>
          {t("talk.agreedLine", { text: talk.agreed })}
          {talk.note ? (
            <>
              <br />
              <span className="dim">{t("talks.note", { text: talk.note })}</span>
            </>
          ) : null}
        </>
      ),
    };
  });
}
