import { useTranslations } from "next-intl";
import Link from "@/components/ui/link";
import type { Role } from "@/lib/domain/vocabulary";
import { mayEver, type Permission } from "@/lib/policy/policy";

type PartKey = "exam" | "panels" | "ranking" | "figures" | "meetings" | "list" | "matching";
type Part = { key: PartKey; under: string; permission: Permission };

/** The parts of a selection, each on a page of its own, in the order the work is done. */
const PARTS: readonly Part[] = [
  { key: "exam", under: "selection/exam", permission: "examScore.enter" },
  { key: "panels", under: "selection/panels", permission: "candidateResult.read" },
  { key: "ranking", under: "selection/ranking", permission: "candidateResult.read" },
  { key: "figures", under: "selection/figures", permission: "candidateResult.read" },
  { key: "meetings", under: "selection/meetings", permission: "candidateResult.read" },
  { key: "list", under: "selection/list", permission: "candidateResult.read" },
  { key: "matching", under: "plan", permission: "plan.read" },
];

/** Leads to the parts of a selection that the viewer's post opens (E1). */
export function SelectionNav({ programmeId, role }: { programmeId: string; role: Role }) {
  const t = useTranslations("selection");
  const parts = PARTS.filter(({ permission }) => mayEver({ role }, permission));
  if (parts.length === 0) return null;
  return (
    <nav aria-label={t("parts.label")} className="selection-nav">
      <ul>
        {parts.map(({ key, under }) => (
          <li key={key}>
            <Link href={`/programmes/${programmeId}/${under}`}>{t(`parts.${key}`)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
