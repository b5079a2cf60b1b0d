import type { zhCN } from "@/lib/wording/zh-CN";

type Namespace = keyof typeof zhCN;

/**
 * The words that islands speak in the browser. Everything else is spoken on the server, and need not travel with each
 * page; a test finds an island whose words are not here. The sheet of components brings its own.
 */
export const IN_THE_BROWSER = [
  "common",
  "nav",
  "shell",
  "roles",
  "statuses",
  "errors",
  "validation",
  "refusals",
  "rules",
  "record",
  "imports",
  "batches",
  "lists",
  "search",
  "help",
  "drafts",
  "offline",
  "reporting",
  "mentoring",
  "signIn",
] as const satisfies readonly Namespace[];

/** Of all messages, those the browser needs. */
export const browserMessages = <T extends Partial<Record<Namespace, unknown>>>(messages: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(messages).filter(([name]) => (IN_THE_BROWSER as readonly string[]).includes(name)),
  ) as Partial<T>;
