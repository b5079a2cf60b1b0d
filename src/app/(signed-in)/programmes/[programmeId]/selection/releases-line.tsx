import { useTranslations } from "next-intl";
import { useDayWords } from "@/components/ui/day";
import { Status } from "@/components/ui/status";
import type { Releases } from "@/lib/domain/selection/release";
import { RELEASES } from "@/lib/domain/vocabulary";

/** What of a selection is made known, and since when; nothing before. That it is, is no secret. */
export function ReleasesLine({ releases }: { releases: Releases }) {
  const t = useTranslations("committee.list");
  const day = useDayWords();
  return RELEASES.map((kind) => {
    const on = releases[kind];
    if (!on) return null;
    return (
      <p key={kind}>
        <Status shape="done">
          {t(`kinds.${kind}`)} {t("released", { day: day(on, true) })}
        </Status>
      </p>
    );
  });
}
