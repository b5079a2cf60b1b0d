import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { addressOf } from "./auth/address";
import { sidOfRequest } from "./auth/cookie";
import { readSession } from "./auth/session";
import type { PersonViewer, SignedIn } from "./viewer";

/** Who is signed in on this request, or null. The session row is read once a request. */
export const whoIsSignedIn = cache(async (): Promise<SignedIn | null> => {
  const sid = await sidOfRequest();
  return sid ? readSession(sid, addressOf(await headers())) : null;
});

/** The one signed in; everyone else is shown the door, and comes back to `path` after it. */
export async function signedIn(path?: string): Promise<SignedIn> {
  const who = await whoIsSignedIn();
  if (!who) redirect(path ? `/sign-in?next=${encodeURIComponent(path)}` : "/sign-in");
  if (who.mustChangePassword && path !== "/account/password") redirect("/account/password");
  return who;
}

/** The viewer of a page: what every query takes first. */
export const viewerOf = async (path?: string): Promise<PersonViewer> => (await signedIn(path)).viewer;
