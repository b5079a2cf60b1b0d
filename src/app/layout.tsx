import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DENSITY_COOKIE, densityOf } from "@/components/ui/density";
import { THEME_COOKIE, themeOf } from "@/components/ui/theme";
import { browserMessages } from "./browser-messages";
import { PAPER } from "./paper";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  return {
    title: { default: t("appName"), template: t("titleTemplate", { title: "%s" }) },
    description: t("appTagline"),
    robots: { index: false, follow: false },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: PAPER.light },
    { media: "(prefers-color-scheme: dark)", color: PAPER.dark },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const jar = await cookies();
  const theme = themeOf(jar.get(THEME_COOKIE)?.value);
  const density = densityOf(jar.get(DENSITY_COOKIE)?.value);
  const messages = browserMessages(await getMessages());
  return (
    <html
      lang={await getLocale()}
      data-theme={theme === "auto" ? undefined : theme}
      data-density={density === "compact" ? density : undefined}
      suppressHydrationWarning
    >
      <body>
        <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>
      </body>
    </html>
  );
}
