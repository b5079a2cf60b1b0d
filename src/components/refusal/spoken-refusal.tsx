import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Refusal } from "@/lib/domain/refusal";
import type { RefusalWords } from "@/lib/wording/refusal-words";
import { Icon } from "../ui/icon";

export type RefusalProps = {
  readonly refusal: Refusal;
  /** `h1` where the refusal is the page, `h2` above a form. */
  readonly heading?: "h1" | "h2" | "h3";
  /** True when it answers what was sent, and what was typed is still in the form below; otherwise nothing was tried yet. */
  readonly kept?: boolean;
  /** The link that does what is missing; the way back otherwise. */
  readonly next?: ReactNode;
};

/** A rule says no, in words that came with the answer: what did not happen, the rule, why it applies today, what to do next. */
export function SpokenRefusal({
  refusal,
  words,
  heading: Heading = "h1",
  kept,
  next,
}: RefusalProps & { words: RefusalWords }) {
  const t = useTranslations("errors.refused");
  return (
    <div className="refuse">
      <p className="kick">
        <Icon name="stop" />
        {t(kept ? "kick" : "ahead")}
      </p>
      <Heading tabIndex={-1}>{words.title}</Heading>
      <dl>
        <dt>{t("basis")}</dt>
        <dd>
          <p>
            <span className="rule-id">{refusal.rule}</span>
            {words.rule}
          </p>
          <p className="small">
            <a href={`/rules#${refusal.rule}`}>{t("rule")}</a>
          </p>
        </dd>
        <dt>{t("why")}</dt>
        <dd>
          <p>{words.why}</p>
        </dd>
        <dt>{t("next")}</dt>
        <dd>
          <p>{words.next}</p>
          {next ? <div className="btns">{next}</div> : null}
          {kept ? (
            <p className="saved">
              <Icon name="check" />
              {t("kept")}
            </p>
          ) : null}
        </dd>
      </dl>
    </div>
  );
}
