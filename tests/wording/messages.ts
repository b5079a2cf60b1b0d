import { en } from "@/lib/wording/en";
import { zhCN } from "@/lib/wording/zh-CN";

type Tree = { readonly [key: string]: string | Tree };

/** Every message of a language by its full key. */
export function flat(tree: Tree, prefix = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const path = prefix ? `${prefix}.${key}` : key;
    if (typeof value === "string") found.set(path, value);
    else for (const [inner, message] of flat(value, path)) found.set(inner, message);
  }
  return found;
}

export const LANGUAGES = { "zh-CN": zhCN as unknown as Tree, en: en as unknown as Tree };

/** The names of a message's arguments, those inside plural and select branches too. */
export function argumentsOf(message: string): string[] {
  const names = new Set<string>();
  let at = 0;
  const text = () => {
    while (at < message.length && message[at] !== "}") {
      if (message[at] === "{") argument();
      else at += 1;
    }
  };
  const argument = () => {
    const [, name = "", kind = "", end = ""] = /^\{\s*(\w+)\s*(?:,\s*(\w+)\s*)?([,}])/.exec(message.slice(at)) ?? [];
    names.add(name);
    at =
      message.indexOf(end, at + 1 + name.length + (kind ? message.slice(at + 1 + name.length).indexOf(kind) : 0)) + 1;
    if (end === "}") return;
    while (at < message.length && message[at] !== "}") {
      if (message[at] === "{") {
        at += 1;
        text();
      }
      at += 1;
    }
    at += 1;
  };
  text();
  return [...names].sort();
}
