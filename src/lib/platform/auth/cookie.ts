import { cookies } from "next/headers";
import type { NextAuthOptions } from "next-auth";
import { getServerSession } from "next-auth";
import { encode } from "next-auth/jwt";
import { env, isHttps } from "../env";
import { SESSION_HOURS } from "./session";

const MAX_AGE = SESSION_HOURS * 3600;
const cookieName = () => (isHttps() ? "__Host-guazhi-session" : "guazhi-session");
const cookieOptions = () => ({ httpOnly: true, sameSite: "lax", path: "/", secure: isHttps() }) as const;

declare module "next-auth" {
  interface Session {
    sid?: string;
  }
}

/** next-auth reads and writes the sealed cookie and nothing else: no provider, no route of its own is mounted. */
const options = (): NextAuthOptions => ({
  secret: env().NEXTAUTH_SECRET,
  providers: [],
  session: { strategy: "jwt", maxAge: MAX_AGE },
  cookies: { sessionToken: { name: cookieName(), options: cookieOptions() } },
  // A cookie that cannot be read is nobody's, and the address is not next-auth's to know: neither is a fault to report.
  logger: { warn: () => undefined, error: () => undefined },
  callbacks: {
    session: ({ session, token }) => ({ ...session, sid: typeof token.sid === "string" ? token.sid : undefined }),
  },
});

/** The opaque session id the browser carries, or null. It says nothing by itself: the session row is looked up each time. */
export async function sidOfRequest(): Promise<string | null> {
  const session = await getServerSession(options());
  return session?.sid ?? null;
}

/** Sets the cookie of a session just opened. Only from an action or a route handler. */
export async function setSessionCookie(sid: string): Promise<void> {
  const token = await encode({ token: { sid }, secret: env().NEXTAUTH_SECRET, maxAge: MAX_AGE });
  (await cookies()).set(cookieName(), token, { ...cookieOptions(), maxAge: MAX_AGE });
}

/** Takes the cookie away. */
export async function clearSessionCookie(): Promise<void> {
  (await cookies()).delete({ name: cookieName(), path: "/", secure: isHttps() });
}
