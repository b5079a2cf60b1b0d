import type { zhCN } from "./zh-CN";

/** A message that does not exist, or lacks an argument, does not compile. */
declare module "next-intl" {
  interface AppConfig {
    Locale: "zh-CN" | "en";
    Messages: typeof zhCN;
  }
}
