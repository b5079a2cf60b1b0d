import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import type { FeedbackParty } from "@/lib/domain/vocabulary";
import { useDayWords } from "../ui/day";

/** One party a signed review goes to: the people by name, and what they will see and how. */
export type SignRecipient = { readonly party: FeedbackParty; readonly names: readonly string[]; readonly sees: string };

type Props = {
  readonly recipients: readonly [SignRecipient, SignRecipient, SignRecipient];
  /** 'YYYY-MM-DD': by when the three acknowledge. */
  readonly acknowledgeBy: string;
  readonly note?: ReactNode;
  /** The buttons; one primary, labelled with the act. */
  readonly children: ReactNode;
};

/** Signing: each recipient by name, what each will see, the day to acknowledge by, and what cannot be undone. */
export function SignPanel({ recipients, acknowledgeBy, note, children }: Props) {
  const t = useTranslations();
  const day = useDayWords();
  const heading = useId();
  return (
    <section className="sign" aria-labelledby={heading}>
      <h2 id={heading}>{t("record.review.sign")}</h2>
      <p>{t("record.review.signWarning", { date: day(acknowledgeBy, true) })}</p>
      <ol>
        {recipients.map((recipient) => (
          <li key={recipient.party}>
            <b>{t(`statuses.parties.${recipient.party}`)}</b>
            <span>
              {recipient.names.map((name) => (
                <span key={name} className="line">
                  {name}
                </span>
              ))}
            </span>
            <small>{recipient.sees}</small>
          </li>
        ))}
      </ol>
      <p className="small dim">
        {note} {t("record.review.signFinal")}
      </p>
      <div className="form-foot">{children}</div>
    </section>
  );
}
