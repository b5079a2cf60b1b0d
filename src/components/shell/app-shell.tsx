import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import Link from "@/components/ui/link";
import type { Role } from "@/lib/domain/vocabulary";
import { Announcements } from "../ui/announce";
import type { Theme } from "../ui/theme";
import { type ActingPost, ActingSwitch } from "./acting-switch";
import { Footer } from "./footer";
import { type Place, PlaceNav } from "./place-nav";

type Props = {
  readonly places: readonly Place[];
  readonly acting: { readonly unitName: string; readonly roleKey: Role };
  readonly personName: string;
  readonly accountHref?: string;
  /** All posts of the person, the current one among them; with more than one, a switch is shown. */
  readonly posts: readonly ActingPost[];
  /** Called with `postId` when another post is chosen. */
  readonly switchAction?: (formData: FormData) => Promise<void>;
  /** The search of the bar. */
  readonly search?: ReactNode;
  /** The form that signs out: a button inside it. */
  readonly signOut?: ReactNode;
  /** The way to the handbook and to what's new. */
  readonly help?: ReactNode;
  readonly theme: Theme;
  /** Lists use the whole width. */
  readonly wide?: boolean;
  readonly children: ReactNode;
};

/** The frame of every signed-in page: who one is, the places, the page, the notice on state secrets. */
export function AppShell(props: Props) {
  const t = useTranslations();
  return (
    <>
      <a className="skip" href="#main">
        {t("shell.skip")}
      </a>
      <div className="app">
        <header className="bar">
          <Link className="brand" href="/">
            {t("common.appName")}
          </Link>
          {props.search}
          <div className="acting">
            <ActingSwitch acting={props.acting} posts={props.posts} switchAction={props.switchAction} />
            <Link className="who" href={props.accountHref ?? "/account"}>
              <span className="sr">{t("shell.account")} </span>
              {props.personName}
            </Link>
            {props.signOut}
          </div>
        </header>
        <PlaceNav places={props.places} />
        <div className="page">
          <main id="main" tabIndex={-1} className={props.wide ? "wide" : undefined}>
            {props.children}
          </main>
          <Footer theme={props.theme} help={props.help} />
        </div>
      </div>
      <Announcements />
    </>
  );
}
