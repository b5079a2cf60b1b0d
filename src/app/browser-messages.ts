import type { zhCN } from "@/lib/wording/zh-CN";

export type Namespace = keyof typeof zhCN;

/**
 * The words that islands of every page speak in the browser. Everything else is spoken on the server and need not travel
 * with each page; what the islands of a few pages speak comes with those (`MoreWords`). A test finds an island whose words
 * are not there. The sheet of components brings its own.
 */
export const IN_THE_BROWSER = [
  "common",
  "nav",
  "shell",
  "roles",
  "statuses",
  "errors",
  "validation",
  "rules",
  "lists",
  "search",
  "help",
  "drafts",
  "offline",
  "signIn",
] as const satisfies readonly Namespace[];

/** Of all messages, those the browser needs. */
export const browserMessages = <T extends Partial<Record<Namespace, unknown>>>(
  messages: T,
  of: readonly Namespace[] = IN_THE_BROWSER,
): Partial<T> =>
  Object.fromEntries(
    Object.entries(messages).filter(([name]) => (of as readonly string[]).includes(name)),
  ) as Partial<T>;
