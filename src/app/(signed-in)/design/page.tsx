import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/ui/page-head";
import { THEMES } from "@/components/ui/theme";
import { isOurs } from "@/lib/platform/env";
import { viewerOf } from "@/lib/platform/signed-in";
import { Answers } from "./answers";
import { Buttons } from "./buttons";
import { Choices, Fields } from "./fields";
import { Layers } from "./layers";
import { Lists, Ways } from "./lists";
import { States } from "./states";
import { Colours, Faces, Type } from "./surfaces";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("design"))("title") };
}

/** Every component in every state: what the browser tests photograph. Not there on a database that is somebody's own. */
export default async function DesignPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  await viewerOf("/design");
  if (!isOurs()) notFound();
  const [t, asked] = await Promise.all([getTranslations("design"), searchParams]);
  const theme = THEMES.find((name) => name === asked.theme && name !== "auto");
  const density = asked.density === "compact" ? "compact" : undefined;
  return (
    // its words are for this page alone, so the frame does not send them with every other
    <NextIntlClientProvider>
      <PageHead title={t("title")} summary={t("summary")} />
      <div className="design" data-theme={theme} data-density={density}>
        <Colours />
        <Type />
        <Buttons />
        <Fields />
        <Choices />
        <Answers />
        <States />
        <Lists />
        <Ways />
        <Layers />
        <Faces />
      </div>
    </NextIntlClientProvider>
  );
}
