import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { Params } from "@/lib/domain/list/asked";
import { signedIn } from "@/lib/platform/signed-in";
import { mayEver } from "@/lib/policy/policy";
import { ListPage } from "../list-frame";
import { reviewsListing } from "./reviews-listing";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reviews"))("title") };
}

/** 考核: the reviews in reach, what presses first. */
export default async function ReviewsPage({ searchParams }: { searchParams: Promise<Params> }) {
  const who = await signedIn("/reviews");
  if (!mayEver(who.viewer, "review.read")) notFound();
  return <ListPage who={who} listing={reviewsListing} params={await searchParams} />;
}
