import { getLocale, getTranslations } from "next-intl/server";
import type { FoundGroup, SearchAnswer, ShownHit } from "@/components/search/found-group";
import { bestPlaceOf, HITS_SHOWN, idNumberIn, isLikeIdNumber, searchKey, TERM_LENGTH } from "@/lib/domain/search";
import { type Hits, type PersonHit, personFound, search } from "@/lib/features/insight/search-queries";
import { findIdentity } from "@/lib/features/people/commands/find-identity";
import { keepsPace } from "@/lib/platform/pace";
import { perform } from "@/lib/platform/perform";
import { pinyinOf } from "@/lib/platform/pinyin";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver } from "@/lib/policy/policy";
import { ACTION_DOORS, opened, PAGE_DOORS } from "./doors";

const saying = (notice: SearchAnswer["notice"]): SearchAnswer => ({ groups: [], notice });
/** What is worth showing of a group: one with nothing in it is left out. */
const grouped = (groups: readonly FoundGroup[]): FoundGroup[] => groups.filter((group) => group.hits.length > 0);

const allOf = (list: string, text: string) => `${list}?${new URLSearchParams({ q: text.trim() })}`;

type Grouping<T> = { key: FoundGroup["key"]; found: Hits<T>; show: (hit: T) => ShownHit; all: string };
function groupOf<T>({ key, found: { hits, total, isMore }, show, all }: Grouping<T>): FoundGroup {
  return { key, total, isMore, hits: hits.map(show), allHref: isMore || total > hits.length ? all : null };
}

/** All that a viewer finds by a text: records in reach, and the pages and acts of the post. Blank: pages and acts alone. */
export async function answerTo(viewer: PersonViewer, text: string): Promise<SearchAnswer> {
  if (!(await keepsPace("search", viewer.accountId))) return saying("tooMany");
  if (isLikeIdNumber(text)) return answerToIdNumber(viewer, text);
  const [found, doors, shown] = await Promise.all([search(viewer, text), doorsTo(viewer, text), wordsOfHits()]);
  return {
    groups: grouped([
      groupOf({ key: "people", found: found.people, show: shown.person, all: allOf("/people", text) }),
      groupOf({ key: "placements", found: found.placements, show: shown.placement, all: allOf("/placements", text) }),
      groupOf({ key: "units", found: found.units, show: shown.unit, all: allOf("/units", text) }),
      groupOf({ key: "accounts", found: found.accounts, show: shown.account, all: allOf("/accounts", text) }),
      ...doors,
    ]),
    notice: null,
  };
}

/** E2: an exact ID number finds its person, for who may view it; the look is logged whoever asks and whatever comes of it. */
async function answerToIdNumber(viewer: PersonViewer, text: string): Promise<SearchAnswer> {
  const idNumber = idNumberIn(text);
  if (!idNumber) return saying(mayEver(viewer, "identity.read") ? "idNumberUnfinished" : "idNumberForbidden");
  if (!(await keepsPace("idNumber", viewer.accountId))) return saying("tooMany");
  const performed = await perform(findIdentity, { idNumber }, { viewer });
  if (!mayEver(viewer, "identity.read")) return saying("idNumberForbidden");
  const person = performed.status === "done" ? await personFound(viewer, performed.answer.personId) : null;
  if (!person) return saying("idNumberUnknown");
  const { person: show } = await wordsOfHits();
  return { groups: [{ key: "people", hits: [show(person)], total: 1, isMore: false, allHref: null }], notice: null };
}

/** How each kind of hit is told in two lines. */
async function wordsOfHits() {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const written = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : "zh-CN", {
    ...({ year: "numeric", month: locale === "en" ? "short" : "long", day: "numeric", timeZone: "UTC" } as const),
  });
  const day = (date: string) => written.format(new Date(`${date}T00:00:00Z`));
  const joined = (...parts: (string | null)[]) => parts.filter((part) => part).join(t("search.between")) || null;
  return {
    person: ({ id, name, title, unitName }: PersonHit): ShownHit => ({
      ...{ id, name, detail: joined(unitName, title), href: `/people/${id}` },
    }),
    placement: (hit: Awaited<ReturnType<typeof search>>["placements"]["hits"][number]): ShownHit => ({
      ...{ id: hit.id, name: hit.name, href: `/placements/${hit.id}` },
      detail: t("search.placement", {
        from: hit.sendingUnit,
        to: hit.hostUnit,
        phase: t(`statuses.placementPhases.${hit.phase}`),
        term: t("search.term", { start: day(hit.startsOn), end: day(hit.endsOn) }),
      }),
    }),
    unit: ({ id, name, kind, region }: Awaited<ReturnType<typeof search>>["units"]["hits"][number]): ShownHit => ({
      ...{ id, name, detail: joined(t(`statuses.unitKinds.${kind}`), region), href: `/units/${id}` },
    }),
    account: ({ id, name, personName }: { id: string; name: string; personName: string }): ShownHit => ({
      ...{ id, name: personName, detail: t("search.accountName", { name }), href: `/accounts/${id}` },
    }),
  };
}

/** Pages and acts of the post whose words answer, by the words themselves or their pinyin. */
async function doorsTo(viewer: PersonViewer, text: string): Promise<FoundGroup[]> {
  const t = await getTranslations("search");
  const term = searchKey(text).slice(0, TERM_LENGTH);
  const answering = (hits: (ShownHit & { also: string })[]) =>
    term === ""
      ? hits
      : hits
          .flatMap((hit) => {
            const names = [hit.name, hit.also].map((name) => ({ name, ...pinyinOf(name) }));
            const place = bestPlaceOf(term, names);
            return place === null ? [] : [{ hit, place }];
          })
          .sort((a, b) => a.place - b.place)
          .map(({ hit }) => hit);
  const pages = answering(
    opened(PAGE_DOORS, viewer.role).map((key) => ({
      ...{ id: key, name: t(`pages.${key}`), detail: null, also: t(`also.${key}`), href: PAGE_DOORS[key].href },
    })),
  );
  const actions = answering(
    opened(ACTION_DOORS, viewer.role).map((key) => ({
      ...{ id: key, name: t(`actions.${key}`), also: "", href: ACTION_DOORS[key].href },
      detail: key === "recordTalk" || key === "draftReview" ? t(`actionNotes.${key}`) : null,
    })),
  );
  const group = (key: "pages" | "actions", hits: (ShownHit & { also: string })[]): FoundGroup => {
    const shown = term === "" ? hits : hits.slice(0, HITS_SHOWN);
    return {
      ...{ key, total: shown.length, isMore: false, allHref: null },
      hits: shown.map(({ id, name, detail, href }) => ({ id, name, detail, href })),
    };
  };
  return [group("actions", actions), group("pages", pages)];
}
