import { cookies, headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { ActionState } from "@/components/ui/action-state";
import { writeAudit } from "../audit";
import { clock } from "../clock";
import { changing } from "../db";
import { isHttps } from "../env";
import { isId } from "../input";
import { LOCALE_COOKIE } from "../intl";
import { isSameOrigin } from "../same-origin";
import { whoIsSignedIn } from "../signed-in";
import { addressOf } from "./address";
import { clearSessionCookie, setSessionCookie, sidOfRequest } from "./cookie";
import { markOf } from "./one-time-secret";
import { closeSession, readSession, switchPost } from "./session";
import { signIn } from "./sign-in";

/** What the sign-in form is told. `account` is what was typed, for a form loses it when its action answers. */
export type DoorAnswer = { status: "in" } | { status: "wrong" | "locked" | "noPost" | "missing"; account: string };

/**
 * The sign-in form's whole way: same origin → attempt → cookie. A form of another site is told what a wrong password
 * is told. `as`: signing in again over an open page, as who opened it and in the same post.
 */
export async function enter(form: FormData, as?: { accountId: string; postId: string }): Promise<DoorAnswer> {
  const account = textOf(form, "account");
  const password = textOf(form, "password").trim();
  const asked = await headers();
  if (!isSameOrigin(asked)) return { status: "wrong", account };
  if (account.trim() === "" || password === "") return { status: "missing", account };
  const address = addressOf(asked);
  const answer = await signIn({ name: account, password, address, device: asked.get("user-agent"), as });
  if (answer.status !== "in") return { status: answer.status, account };
  await setSessionCookie(answer.sid);
  const who = await readSession(answer.sid, address);
  if (who && !(await cookies()).has(LOCALE_COOKIE)) await keepLanguage(who.locale, "");
  return { status: "in" };
}

/** Signs this session out; the row is closed, so that a copied cookie opens nothing. */
export async function leave(): Promise<void> {
  if (!isSameOrigin(await headers())) return;
  const [who, sid] = [await whoIsSignedIn(), await sidOfRequest()];
  if (sid) await closeSession(sid);
  if (who) await note(who.viewer, "session.close", who.viewer.postId);
  await clearSessionCookie();
}

/** Wears another of one's posts. Nothing happens when it is not theirs today. */
export async function wearPost(form: FormData): Promise<void> {
  if (!isSameOrigin(await headers())) return;
  const [who, sid] = [await whoIsSignedIn(), await sidOfRequest()];
  const postId = textOf(form, "postId");
  if (!who || !sid || !isId(postId)) return;
  if (await switchPost(sid, postId)) await note(who.viewer, "session.switch", postId);
}

/** Shows a one-time secret in the answer to the form, and nowhere else; a form sent twice is told that it was told. */
export async function tellOnce(answer: { name: string; mark: string }, secret: string): Promise<ActionState> {
  const t = await getTranslations("accounts.secret");
  const message = markOf(secret) === answer.mark ? t("told", { account: answer.name, secret }) : t("toldBefore");
  return { status: "done", message };
}

/** Keeps the language of the interface in this browser, then leads to `path`. */
export async function keepLanguage(locale: string, path: string): Promise<string> {
  const year = 365 * 24 * 3600;
  (await cookies()).set(LOCALE_COOKIE, locale, { path: "/", sameSite: "lax", maxAge: year, secure: isHttps() });
  return path;
}

/** Where to go after sign-in: only a path of this site, never another one's address. */
export function safeNext(next: string | null | undefined): string {
  const isPath = (path: string) => /^\/(?![/\\])/.test(path);
  if (!next || !isPath(next) || /[\\\p{Cc}]/u.test(next)) return "/";
  const base = "http://same.invalid";
  if (!URL.canParse(next, base)) return "/";
  const url = new URL(next, base);
  // Asked again of what is left when `..` is resolved: `/..//elsewhere.example` has become another site's address.
  return url.origin === base && isPath(url.pathname) ? `${url.pathname}${url.search}${url.hash}` : "/";
}

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

const note = (viewer: Parameters<typeof writeAudit>[1], event: string, postId: string): Promise<void> =>
  changing(viewer, { locks: [], timeout: 10_000 }, (tx) =>
    writeAudit(tx, viewer, clock, [{ event, outcome: "done", about: { kind: "post", id: postId } }]),
  );
