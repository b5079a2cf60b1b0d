import { cva, type VariantProps } from "class-variance-authority";
import Link from "next/link";
import type { ButtonHTMLAttributes, ComponentProps } from "react";

/** One primary a page; the rest outlined, then text. The label is the act. */
export const buttonClass = cva("btn", {
  variants: {
    kind: { primary: "btn-primary", outlined: "", quiet: "btn-quiet" },
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
