import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { RefusalPanel } from "@/components/refusal/refusal-panel";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import type { Refusal } from "@/lib/domain/refusal";

type Head = { id: string; cadre: string; sendingUnit: string; hostUnit: string };
type Props = {
  head: Head;
  title: string;
  hint?: string;
  whyNot?: Refusal | null;
  next?: ReactNode;
  children?: ReactNode;
};

/** The page of one act on a placement: whom it is about, then the form; or, where a rule says no, the rule and the way on. */
export function ActFrame({ head, title, hint, whyNot, next, children }: Props) {
  const t = useTranslations("placements");
  const back = <ButtonLink href={`/placements/${head.id}`}>{t("acts.backToPlacement")}</ButtonLink>;
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { label: t("page.crumb"), href: "/placements" },
          { label: head.cadre, href: `/placements/${head.id}` },
          { label: title },
        ]}
        summary={
          <>
            <p>{t("acts.parties", { sendingUnit: head.sendingUnit, hostUnit: head.hostUnit })}</p>
            {hint ? <p className="dim">{hint}</p> : null}
          </>
        }
      />
      {whyNot ? <RefusalPanel refusal={whyNot} heading="h2" next={next ?? back} /> : children}
    </>
  );
}
