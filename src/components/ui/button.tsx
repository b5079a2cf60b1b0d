import { cva, type VariantProps } from "class-variance-authority";
import { type ButtonHTMLAttributes, type ComponentProps, type ReactNode, useId } from "react";
import Link from "./link";

/** One primary a page; the rest outlined, then text. `danger` is for what cannot be undone. The label is the act. */
export const buttonClass = cva("btn", {
  variants: {
    kind: { primary: "btn-primary", outlined: "", quiet: "btn-quiet", danger: "btn-danger" },
    size: { normal: "", small: "btn-s" },
  },
  defaultVariants: { kind: "outlined", size: "normal" },
});

type Look = VariantProps<typeof buttonClass>;

export function Button({
  kind,
  size,
  className,
  type = "button",
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & Look) {
  return <button type={type} className={buttonClass({ kind, size, className })} {...rest} />;
}

export function ButtonLink({ kind, size, className, ...rest }: ComponentProps<typeof Link> & Look) {
  return <Link className={buttonClass({ kind, size, className })} {...rest} />;
}

/** An act that is not possible now, and why, in words beside it; for where leaving it out would raise the question. */
export function ButtonOff({ children, reason, ...look }: { children: ReactNode; reason: ReactNode } & Look) {
  const why = useId();
  return (
    <span className="btn-off">
      <button type="button" className={buttonClass(look)} disabled aria-describedby={why}>
        {children}
      </button>
      <small id={why}>{reason}</small>
    </span>
  );
}
