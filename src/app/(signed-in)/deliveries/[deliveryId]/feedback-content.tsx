import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { feedbackContent } from "@/lib/features/reviews/queries";
import type { PersonViewer } from "@/lib/platform/viewer";
import { SignedRead } from "../../placements/[placementId]/reviews/[kind]/signed-read";

/** What a party reads once it opened the feedback delivered to it. Before that: nothing of it (O9). */
export async function FeedbackContent({ viewer, deliveryId }: { viewer: PersonViewer; deliveryId: string }) {
  const content = await feedbackContent(viewer, deliveryId);
  if (!content) notFound();
  if (content.sheet) return <SignedRead sheet={content.sheet} scale={content.scale} />;
  return <p className="dim">{(await getTranslations("reviews.feedback"))("unopened")}</p>;
}
