import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { Facts } from "@/components/ui/section";
import { Mark, type Shape, Status } from "@/components/ui/status";
import { Sheet, Specimen } from "./specimens";

const SHAPES = ["ahead", "underWay", "done", "dueSoon", "overdue", "endedEarly", "closed"] as const satisfies Shape[];

/** The seven marks, facts in a column, and what stands aside. */
export function States() {
  const t = useTranslations("design");
  const s = useTranslations("design.sample");
  return (
    <Sheet name="states" title={t("sections.states")}>
      <Specimen state={t("states.rest")} wide>
        <div className="btns">
          {SHAPES.map((shape) => (
            <Status key={shape} shape={shape}>
              {shape}
            </Status>
          ))}
          <Mark shape="done" />
        </div>
      </Specimen>
      <Specimen state={t("states.overfull")}>
        <Facts
          facts={[
            { key: "one", label: s("fact"), value: s("unit"), note: s("factNote") },
            { key: "long", label: s("fact"), value: s("longUnit") },
          ]}
        />
      </Specimen>
      <Specimen state={t("states.chosen")}>
        <Disclosure summary={s("small")} open>
          <p>{s("how")}</p>
        </Disclosure>
      </Specimen>
    </Sheet>
  );
}
