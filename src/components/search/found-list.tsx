import { useTranslations } from "next-intl";
import Link from "@/components/ui/link";
import { Section } from "../ui/section";
import type { FoundGroup } from "./found-group";

/** The hits by kind, as a page lists them. */
export function FoundList({ groups }: { groups: readonly FoundGroup[] }) {
  const t = useTranslations("search");
  return groups.map(({ key, hits, total, isMore, allHref }) => (
    <Section
      key={key}
      title={t(`groups.${key}`)}
      aside={allHref ? <Link href={allHref}>{t(isMore ? "allMore" : "all", { count: total })}</Link> : null}
    >
      <ul className="found">
        {hits.map((hit) => (
          <li key={hit.id}>
            <Link href={hit.href}>{hit.name}</Link>
            {hit.detail ? <span className="dim">{hit.detail}</span> : null}
          </li>
        ))}
      </ul>
    </Section>
  ));
}
