"use client";

import { useLinkStatus } from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import Link from "@/components/ui/link";
import { Icon, type IconName } from "../ui/icon";

const ICONS = {
  home: "todo",
  placements: "place",
  programmes: "programme",
  positions: "pick",
  people: "person",
  units: "unit",
  talks: "talk",
  panels: "review",
  reports: "report",
  reviews: "review",
  feedback: "feedback",
  imports: "upload",
  accounts: "key",
  audit: "log",
  rules: "rule",
  myYear: "place",
  calendar: "programme",
} as const satisfies Record<string, IconName>;

export type PlaceKey = keyof typeof ICONS;
export type Place = { readonly href: string; readonly key: PlaceKey; readonly count?: ReactNode };

/** What belongs to a place and has an address of its own. */
const WITHIN: Partial<Record<PlaceKey, readonly string[]>> = {
  programmes: ["/positions", "/candidates", "/panels", "/meetings"],
};

/** The one place a path lies in: the longest address it starts with; the home page only itself. */
function currentOf(places: readonly Place[], path: string): string | undefined {
  const lies = (address: string) => path === address || (address !== "/" && path.startsWith(`${address}/`));
  return places
    .filter(({ href, key }) => [href, ...(WITHIN[key] ?? [])].some(lies))
    .sort((a, b) => b.href.length - a.href.length)[0]?.href;
}

/** A stroke under the place one is on the way to, where the way takes longer than a moment. */
function Going() {
  const { pending } = useLinkStatus();
  return <span className="going" data-going={pending || undefined} aria-hidden="true" />;
}

/** At most seven places; on a phone they are one strip, with nothing behind a menu. */
export function PlaceNav({ places }: { places: readonly Place[] }) {
  const t = useTranslations();
  const path = usePathname();
  const current = currentOf(places, path);
  return (
    <nav className="side" aria-label={t("nav.label")}>
      <ul>
        {places.map((place) => (
          <li key={place.href}>
            <Link
              href={place.href}
              aria-current={place.href === current ? (path === current ? "page" : "true") : undefined}
            >
              <Icon name={ICONS[place.key]} />
              {t(`nav.${place.key}`)}
              <Going />
              {place.count}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
