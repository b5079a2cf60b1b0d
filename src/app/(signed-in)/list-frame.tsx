import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ListFilters } from "@/components/list/list-filters";
import { ListPager } from "@/components/list/list-pager";
import { PrintLine } from "@/components/list/print-line";
import { PrintNow } from "@/components/list/print-now";
import type { Crumb } from "@/components/ui/breadcrumbs";
import { ButtonLink } from "@/components/ui/button";
import { DENSITY_COOKIE, densityOf } from "@/components/ui/density";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { addressOf, askedOf, EXPORT_MOST, filtersOn, MOST, PAGE, type Params, queryOf } from "@/lib/domain/list/asked";
import { TIME_ZONE } from "@/lib/platform/clock";
import type { SignedIn } from "@/lib/platform/viewer";
import { dayWords } from "@/lib/wording/day-words";
import { ListBody, type ListBodyProps } from "./list-body";
import { listViews } from "./list-views";
import { filtersInWords, keptOf, orderInWords } from "./list-words";
import type { Listing, Words } from "./listing";

type Props = {
  readonly who: SignedIn;
  readonly listing: Listing;
  readonly params: Params;
  readonly crumbs?: readonly Crumb[];
  readonly summary?: ReactNode;
  readonly actions?: ReactNode;
  /** What stands between the head and the views. */
  readonly before?: ReactNode;
};

const SAID = ["nothingPicked", "batchTooLarge", "exportTooLarge"] as const;

/** What hindered a file or a batch, said above the list it was asked from. */
function Said({ said, t }: { said: Params[string]; t: Words }) {
  const known = SAID.find((one) => one === said);
  if (!known) return null;
  return (
    <Notice kind="warn" title={t(`lists.said.${known}.title`)}>
      {t(`lists.said.${known}.next`, { most: MOST, exported: EXPORT_MOST })}
    </Notice>
  );
}

/** Nothing to list: either the filters find nothing, and can be cleared, or there is nothing yet, and it says what to do. */
function NothingListed({ viewer, listing, asked, t }: Pick<ListBodyProps, "viewer" | "listing" | "asked" | "t">) {
  if (filtersOn(asked) === 0) return <EmptyState {...listing.empty(t, viewer)} />;
  return (
    <EmptyState
      title={t("lists.noneFound.title")}
      next={t("lists.noneFound.next")}
      action={<ButtonLink href={listing.path}>{t("lists.noneFound.all")}</ButtonLink>}
    />
  );
}

/** A list of the application: views, filters, the table, the ways on; everything it shows is in its address. */
export async function ListPage({ who, listing, params, crumbs, summary, actions, before }: Props) {
  const { viewer } = who;
  const { list, path } = listing;
  const asked = askedOf(list, params);
  const [t, format, jar] = await Promise.all([getTranslations<never>(), getFormatter(), cookies()]);
  const [fields, page, views] = await Promise.all([
    listing.fields(viewer, t, asked),
    listing.rows(viewer, asked, { size: asked.print ? MOST : PAGE }, t),
    // not a component: its counts would wait until the rows are there
    asked.print ? null : listViews({ viewer, listing, asked, t }),
  ]);
  if (!page) notFound();
  const heads = listing.heads(viewer, t);
  const query = queryOf(asked);
  const search = listing.search?.(t) ?? null;
  const title = listing.title(t);
  const line = (
    <PrintLine
      filters={filtersInWords(t, asked, fields, search, dayWords(await getLocale()))}
      order={orderInWords(t, asked, heads)}
      shown={page.rows.length}
      total={page.total}
      by={who.personName}
      at={format.dateTime(new Date(), { dateStyle: "long", timeStyle: "short", timeZone: TIME_ZONE })}
    />
  );
  const body =
    page.total === 0 ? (
      <NothingListed {...{ viewer, listing, asked, t }} />
    ) : (
      <ListBody {...{ viewer, listing, asked, heads, page, t }} density={densityOf(jar.get(DENSITY_COOKIE)?.value)} />
    );
  if (asked.print)
    return (
      <div className="print-view">
        <PageHead
          title={title}
          crumbs={[{ label: title, href: addressOf(path, asked) }, { label: t("common.print") }]}
          summary={page.total > MOST ? t("lists.print.most", { most: MOST, total: page.total }) : undefined}
          actions={
            <>
              <ButtonLink href={addressOf(path, asked)}>{t("common.back")}</ButtonLink>
              <PrintNow />
            </>
          }
        />
        {line}
        {body}
      </div>
    );
  return (
    <>
      <PageHead title={title} crumbs={crumbs} summary={summary} actions={actions} />
      {before}
      <Said said={params.said} t={t} />
      {line}
      {views}
      <ListFilters
        label={t("lists.filters.label", { title })}
        href={path}
        search={search ? { ...search, value: asked.text } : undefined}
        fields={fields}
        kept={keptOf(asked, query)}
        on={filtersOn(asked)}
      />
      {body}
      <ListPager
        from={page.from}
        count={page.rows.length}
        total={page.total}
        previous={page.previous && addressOf(path, asked, { cursor: page.previous })}
        next={page.next && addressOf(path, asked, { cursor: page.next })}
        first={addressOf(path, asked)}
      />
    </>
  );
}
