"use client";

import type { ReactNode } from "react";
import { SubmitButton } from "@/components/ui/submit-button";
import { InForm } from "./specimens";

/** A button whose form is on its way. */
export function Sending({ children }: { children: ReactNode }) {
  return (
    <InForm prefix="sending" pending>
      <SubmitButton>{children}</SubmitButton>
    </InForm>
  );
}
