"use client";

import { type Messages, NextIntlClientProvider, useLocale, useMessages } from "next-intl";
import type { ReactNode } from "react";

/** Adds words to those that are there already, so that none is sent twice. */
export function AddedWords({ messages, children }: { messages: Partial<Messages>; children: ReactNode }) {
  const known = useMessages();
  return (
    <NextIntlClientProvider locale={useLocale()} messages={{ ...known, ...messages }}>
      {children}
    </NextIntlClientProvider>
  );
}
