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

/** The first steps that are open, each with the way to it; what is done is one line under them. */
export function GuideList({ items, tick }: Props) {
  const t = useTranslations();
  const of = (item: GuideItem) => <span className="sr">{t("help.guide.of", { step: item.title })}</span>;
  const done = items.filter((item) => item.done);
  return (
    <>
      <ol className="guide-list">
        {items
          .filter((item) => !item.done)
          .map((item) => (
            <li key={item.step}>
              <div>
                <b>{item.title}</b>
                <small>{item.text}</small>
              </div>
              <div className="ways">
                <ButtonLink size="small" href={item.href}>
                  {t("help.guide.open")}
                  {of(item)}
                </ButtonLink>
                {item.byHand ? (
                  <form action={tick}>
                    <input type="hidden" name="step" value={item.step} />
                    <SubmitButton kind="quiet" size="small">
                      {t("help.guide.tick")}
                      {of(item)}
                    </SubmitButton>
                  </form>
                ) : null}
              </div>
            </li>
          ))}
      </ol>
      {done.length > 0 ? (
        <p className="guide-done">
          <Icon name="check" size={16} />
          {t("common.labelled", {
            label: t("help.guide.done"),
            text: done.map((item) => item.title).join(t("common.listSeparator")),
          })}
        </p>
      ) : null}
    </>
  );
}
