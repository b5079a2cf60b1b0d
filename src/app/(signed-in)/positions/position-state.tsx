import { useTranslations } from "next-intl";
import { Status } from "@/components/ui/status";

type Props = { isApproved: boolean; taken: number; places: number };

/** How a position stands: to be approved, approved, or filled (S4). */
export function PositionState({ isApproved, taken, places }: Props) {
  const t = useTranslations("programmes.positions");
  if (!isApproved) return <Status shape="ahead">{t("pending")}</Status>;
  return taken >= places ? (
    <Status shape="closed">{t("filled")}</Status>
  ) : (
    <Status shape="done">{t("approved")}</Status>
  );
}
