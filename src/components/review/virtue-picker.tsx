"use client";

import { useTranslations } from "next-intl";
import { MARKS, type Mark, VIRTUES, type Virtue } from "@/lib/domain/vocabulary";
import { FieldErrors } from "../ui/field";
import { useField } from "../ui/form-context";

/** 德能勤绩廉, each 好/较好/一般/差. Field names are `<name>.<virtue>`, e.g. `marks.virtue`. */
export function VirtuePicker({
  name = "marks",
  defaults = {},
}: {
  name?: string;
  defaults?: Partial<Record<Virtue, Mark>>;
}) {
  const t = useTranslations();
  return (
    <div>
      <table className="tbl moral">
        <caption className="sr">{t("record.review.virtues")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("record.review.item")}</th>
            {MARKS.map((mark) => (
              <th key={mark} scope="col">
                {t(`statuses.marks.${mark}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {VIRTUES.map((virtue) => (
            <VirtueRow key={virtue} name={`${name}.${virtue}`} virtue={virtue} defaultMark={defaults[virtue]} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function VirtueRow({ name, virtue, defaultMark }: { name: string; virtue: Virtue; defaultMark?: Mark }) {
  const t = useTranslations();
  const field = useField(name);
  const chosen = field.typed ?? defaultMark;
  const word = t(`statuses.virtues.${virtue}`);
  return (
    <tr>
      <th scope="row">
        {word}
        <FieldErrors id={field.id} errors={field.errors} />
      </th>
      {MARKS.map((mark, index) => (
        <td key={mark}>
          <label className="hit">
            <input
              type="radio"
              id={index === 0 ? field.id : undefined}
              name={name}
              value={mark}
              defaultChecked={chosen === mark}
              aria-describedby={field.describedBy(false)}
            />
            <span className="sr">
              {t("record.review.virtueMark", { virtue: word, mark: t(`statuses.marks.${mark}`) })}
            </span>
          </label>
        </td>
      ))}
    </tr>
  );
}
