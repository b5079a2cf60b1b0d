import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { Home } from "@/lib/features/insight/queries";
import { DepartmentGlance } from "./glance-department";
import { OwnGlance } from "./glance-own";
import { PanelGlance } from "./glance-panel";
import { HostGlance, MentorGlance, SendingGlance } from "./glance-units";

/** The year at a glance, for the post one wears: at most three figures. */
export function Glance({ home: { figures, today, cadreOf } }: { home: Home }) {
  const t = useTranslations("home");
  switch (figures?.of) {
    case "department":
      return <DepartmentGlance figures={figures} />;
    case "host":
      return <HostGlance figures={figures} />;
    case "mentor":
      return <MentorGlance figures={figures} cadreOf={cadreOf} today={today} />;
    case "sending":
      return <SendingGlance figures={figures} />;
    case "panel":
      return <PanelGlance figures={figures} />;
    case "self":
      return <OwnGlance figures={figures} today={today} />;
    default:
      return (
        <Section title={t("atAGlance")}>
          <p className="dim">{t("noPlacements")}</p>
        </Section>
      );
  }
}
