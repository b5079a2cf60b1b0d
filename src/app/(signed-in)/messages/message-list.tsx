import { useTranslations } from "next-intl";
import { Moment, useDayWords } from "@/components/ui/day";
import Link from "@/components/ui/link";
import type { Party, ReviewKind, ReviewSide } from "@/lib/domain/vocabulary";
import type { MessageLine } from "@/lib/features/insight/message-queries";

/** Where the thing told of is read. */
function hrefOf({ verb, facts, placementId }: MessageLine): string {
  const placement = `/placements/${placementId}`;
  switch (verb) {
    case "report.submit":
    case "report.correct":
      return `${placement}/reports/${facts.period}`;
    case "reviewPart.release":
    case "reviewPart.return":
    case "review.sign":
    case "review.correct":
      return `${placement}/reviews/${facts.review}`;
    case "talk.record":
      return `${placement}/talks`;
    case "baseline.propose":
    case "baseline.settle":
      return `${placement}/baseline`;
    case "standing.confirmKept":
    case "standing.confirmTransfer":
      return `${placement}/standing`;
    case "outcome.decide":
      return `${placement}/outcome`;
    default:
      return placement;
  }
}

const DAYS = ["startsOn", "actualEndOn", "arrivedOn", "from", "heldOn"] as const;

/** Says what was done: who, of whom, and the period, kind or day that tells it apart. */
function useMessageWords(): (line: MessageLine) => string {
  const t = useTranslations();
  const day = useDayWords();
  return ({ verb, facts, by, cadre }) => {
    const on = DAYS.map((name) => facts[name]).find((value) => value !== undefined);
    // a cadre's own part is named as theirs, not told twice with one name
    const key =
      verb === "reviewPart.release" && facts.side === "cadre" ? "messages.ownPart" : (`messages.told.${verb}` as const);
    return t(key, {
      ...{ by, cadre, period: Number(facts.period ?? 0), day: on === undefined ? "" : day(String(on)) },
      party: facts.party ? t(`statuses.parties.${facts.party as Party}`) : "",
      review: facts.review ? t(`statuses.reviewKinds.${facts.review as ReviewKind}`) : "",
      side: facts.side ? t(`statuses.reviewSides.${facts.side as ReviewSide}`) : "",
    });
  };
}

/** What others did, newest first; what was not seen yet says so in a word. */
export function MessageList({ lines }: { lines: readonly MessageLine[] }) {
  const t = useTranslations("messages");
  const words = useMessageWords();
  return (
    <ul className="msgs">
      {lines.map((line) => (
        <li key={line.id}>
          <Link href={hrefOf(line)}>{words(line)}</Link>
          <p>
            {line.isUnread ? <b className="unread">{t("unread")}</b> : null}
            <Moment value={line.at} />
          </p>
        </li>
      ))}
    </ul>
  );
}
