import { useTranslations } from "next-intl";

/** What people, positions, hosts and capabilities are called, by id. */
export type MatchNames = {
  people: Readonly<Record<string, { name: string; unit: string }>>;
  positions: Readonly<Record<string, { title: string; frontLine: string; hostUnitId: string }>>;
  hosts: Readonly<Record<string, string>>;
  capabilities: Readonly<Record<string, string>>;
};

/** Ids as people say them; who or what is gone is said so. */
export function useMatchWords(names: MatchNames) {
  const t = useTranslations("matching");
  const common = useTranslations("common");
  const host = (id: string): string => names.hosts[id] ?? "";
  return {
    host,
    person: (id: string): string => names.people[id]?.name ?? t("moved.gone"),
    position: (id: string): string => {
      const found = names.positions[id];
      return found ? t("place", { host: host(found.hostUnitId), title: found.title }) : t("moved.goneOf");
    },
    capability: (id: string): string => names.capabilities[id] ?? "",
    list: (words: readonly string[]): string => words.join(common("listSeparator")),
  };
}
