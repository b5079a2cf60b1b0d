import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OfflineDesk } from "@/components/offline/offline-desk";
import { Announcements } from "@/components/ui/announce";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("offline"))("title") };
}

/** The page a device keeps for when the network is gone. It asks nobody who they are: there is nothing of a person in it. */
export default async function OfflinePage() {
  const t = await getTranslations();
  return (
    <div className="offline">
      <header>
        <a className="brand" href="/">
          {t("common.appName")}
        </a>
      </header>
      <main>
        <h1>{t("offline.title")}</h1>
        <p className="dim">{t("offline.intro")}</p>
        <OfflineDesk />
      </main>
      <footer className="foot">
        <p>{t("common.noSecrets")}</p>
      </footer>
      <Announcements />
    </div>
  );
}
