import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import type { PersonViewer } from "@/lib/platform/viewer";
import { waitingOf } from "./home-of";

type Props = { viewer: PersonViewer; of: "home" | "reviews" };

/** How much waits under a place; it comes after the page, which never waits for it. */
export function WaitingCount(props: Props) {
  return (
    <Suspense>
      <Count {...props} />
    </Suspense>
  );
}

async function Count({ viewer, of }: Props) {
  const [t, waiting] = await Promise.all([getTranslations("shell"), waitingOf(viewer)]);
  const count = waiting[of];
  return count === 0 ? null : (
    <span className="n">
      <span aria-hidden="true">{count}</span>
      <span className="sr">{t("waiting", { count })}</span>
    </span>
  );
}
