import { useTranslations } from "next-intl";
import { Sheet, Specimen } from "./specimens";

const COLOURS = [
  "paper",
  "sheet",
  "sunk",
  "ink",
  "ink-2",
  "ink-3",
  "rule",
  "rule-strong",
  "edge",
  "accent",
  "accent-strong",
  "accent-text",
  "danger",
  "danger-wash",
  "warn",
  "ok",
  "indigo",
  "focus",
] as const;
const SIZES = ["figure", "h1", "h2", "h3", "body", "dense", "small", "axis"] as const;

export function Colours() {
  const t = useTranslations("design");
  return (
    <Sheet name="colours" title={t("sections.colours")}>
      <ul className="swatches">
        {COLOURS.map((name) => (
          <li key={name}>
            <span style={{ background: `var(--color-${name})` }} />
            {name}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

export function Type() {
  const t = useTranslations("design");
  return (
    <Sheet name="type" title={t("sections.type")}>
      {SIZES.map((name) => (
        <Specimen key={name} state={name} wide>
          <p style={{ fontSize: `var(--text-${name})` }}>{t("sample.unit")} 2026</p>
        </Specimen>
      ))}
    </Sheet>
  );
}

/** The line boxes of the faces: the dotted edges are the line, the ink must stay between them. */
export function Faces() {
  const t = useTranslations("design");
  return (
    <Sheet name="faces" title={t("sections.faces")}>
      <Specimen state="1.65" wide>
        <p className="line-box">{t("sample.faceText")}</p>
      </Specimen>
      <Specimen state="1.4" wide>
        <h3 className="line-box">{t("sample.faceText")}</h3>
      </Specimen>
    </Sheet>
  );
}
