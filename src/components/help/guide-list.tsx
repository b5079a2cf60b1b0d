import { useTranslations } from "next-intl";
import { ButtonLink } from "../ui/button";
import { Icon } from "../ui/icon";
import { SubmitButton } from "../ui/submit-button";

export type GuideItem = {
  readonly step: string;
  readonly title: string;
  readonly text: string;
  readonly href: string;
  readonly done: boolean;
  /** No record tells that it was done: a button says so. */
  readonly byHand: boolean;
};

type Props = { items: readonly GuideItem[]; tick: (form: FormData) => Promise<void> };

/** The first steps in order: what is done is struck off, the rest has the way to it. */
export function GuideList({ items, tick }: Props) {
  const t = useTranslations("help.guide");
  const of = (item: GuideItem) => <span className="sr">{t("of", { step: item.title })}</span>;
  return (
    <ol className="guide-list">
      {items.map((item) => (
        <li key={item.step} className={item.done ? "done" : undefined}>
          <div>
            <b>{item.title}</b>
            <small>{item.text}</small>
          </div>
          {item.done ? (
            <p className="state">
              <Icon name="check" size={16} /> {t("done")}
            </p>
          ) : (
            <div className="ways">
              <ButtonLink size="small" href={item.href}>
                {t("open")}
                {of(item)}
              </ButtonLink>
              {item.byHand ? (
                <form action={tick}>
                  <input type="hidden" name="step" value={item.step} />
                  <SubmitButton kind="quiet" size="small">
                    {t("tick")}
                    {of(item)}
                  </SubmitButton>
                </form>
              ) : null}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
