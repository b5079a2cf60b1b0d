import { useTranslations } from "next-intl";
import { useDayWords } from "@/components/ui/day";
import { Notice } from "@/components/ui/notice";

/** Who laid the matter before the leader, and when; the form below carries what they wrote. */
export function ProposedBy({ by, on }: { by: string; on: string }) {
  const t = useTranslations("placements.proposal");
  const day = useDayWords();
  return <Notice title={t("by", { name: by, date: day(on, true) })}>{t("next")}</Notice>;
}
