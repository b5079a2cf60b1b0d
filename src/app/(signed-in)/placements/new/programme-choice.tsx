import { useTranslations } from "next-intl";
import Link from "@/components/ui/link";

type Props = { programmes: readonly { id: string; name: string; isChosen: boolean }[]; isRunning: boolean };

/** Narrows what is offered to one programme: its positions, and who may be placed in it. */
export function ProgrammeChoice({ programmes, isRunning }: Props) {
  const t = useTranslations("placements.new");
  const of = (id: string | null) =>
    `/placements/new?${new URLSearchParams({ ...(isRunning ? { running: "1" } : {}), ...(id ? { programme: id } : {}) })}`;
  const choices = [
    { id: null, name: t("allProgrammes"), isChosen: programmes.every((one) => !one.isChosen) },
    ...programmes,
  ];
  return (
    <nav className="views" aria-label={t("programme")}>
      {choices.map(({ id, name, isChosen }) => (
        <Link key={id ?? "all"} href={of(id)} aria-current={isChosen ? "true" : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
