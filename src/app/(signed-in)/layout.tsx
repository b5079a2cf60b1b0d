import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { HelpLinks } from "@/components/help/help-links";
import { SignOut } from "@/components/offline/sign-out";
import { Seek } from "@/components/search/seek";
import { AppShell } from "@/components/shell/app-shell";
import { THEME_COOKIE, themeOf } from "@/components/ui/theme";
import { signOutAction, switchPostAction } from "@/lib/features/accounts/actions";
import { seeNewsAction } from "@/lib/features/help/actions";
import { newsSeenOn } from "@/lib/features/help/queries";
import { mayWriteOffline } from "@/lib/features/offline/queries";
import { postsOf } from "@/lib/platform/auth/session";
import { newestNews } from "@/lib/platform/handbook/book";
import { whoIsSignedIn } from "@/lib/platform/signed-in";
import { placesOf } from "./places";
import { WaitingCount } from "./waiting-count";

/** The frame of the signed-in. It guards nothing: each page asks for its own viewer, and shows the door itself. */
export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const who = await whoIsSignedIn();
  if (!who) return children;
  const { viewer } = who;
  const [posts, seen, jar] = await Promise.all([postsOf(viewer.accountId), newsSeenOn(viewer), cookies()]);
  const writer =
    mayWriteOffline(viewer) && !who.mustChangePassword ? { account: viewer.accountId, post: viewer.postId } : null;
  return (
    <AppShell
      places={
        who.mustChangePassword
          ? []
          : placesOf(viewer.role).map((place) =>
              place.key === "home" || place.key === "reviews"
                ? { ...place, count: <WaitingCount viewer={viewer} of={place.key} /> }
                : place,
            )
      }
      acting={{ unitName: who.unitName ?? who.departmentName, roleKey: viewer.role }}
      personName={who.personName}
      posts={posts.map((post) => ({
        id: post.postId,
        unitName: post.unitName ?? post.departmentName,
        roleKey: post.role,
        current: post.postId === viewer.postId,
      }))}
      search={who.mustChangePassword ? null : <Seek viewerKey={viewer.postId} />}
      switchAction={switchPostAction}
      signOut={<SignOut writer={writer} action={signOutAction} />}
      help={who.mustChangePassword ? null : <HelpLinks unread={newestNews() > (seen ?? "")} seeNews={seeNewsAction} />}
      theme={themeOf(jar.get(THEME_COOKIE)?.value)}
    >
      {children}
    </AppShell>
  );
}
