import { useTranslations } from "next-intl";
import { SelectField } from "../ui/choice-field";

const WISHES = 3;

/** S1: up to three front lines in order. */
export function WishFields({ frontLines, chosen = [] }: { frontLines: readonly string[]; chosen?: readonly string[] }) {
  const t = useTranslations("selection.register");
  const options = frontLines.map((value) => ({ value, label: value }));
  return frontLines
    .slice(0, WISHES)
    .map((line, place) => (
      <SelectField
        key={line}
        name={`wishes[${place}]`}
        label={t("wish", { place: place + 1 })}
        empty={t("noWish")}
        options={options}
        defaultValue={chosen[place] ?? ""}
      />
    ));
}
