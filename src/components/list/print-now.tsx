"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Button } from "../ui/button";

/** Opens the browser's print window, once by itself. */
export function PrintNow() {
  const t = useTranslations("common");
  useEffect(() => {
    const frame = requestAnimationFrame(() => window.print());
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <Button kind="primary" onClick={() => window.print()}>
      {t("print")}
    </Button>
  );
}
