import { cookies } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { en } from "@/lib/wording/en";
import { zhCN } from "@/lib/wording/zh-CN";
import { clock } from "./clock";

export const LOCALE_COOKIE = "guazhi-locale";

/**
 * The language of a request: the cookie's, or Chinese. No locale stands in the address, so that a link can be passed on
 * to somebody who reads the other language. Instants are shown in the time zone of the business (E3).
 */
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value;
  const english = chosen === "en";
  return {
    locale: english ? "en" : "zh-CN",
    // English fills the same shape (`satisfies Wording`); the declared messages carry the Chinese literals
    messages: english ? (en as unknown as typeof zhCN) : zhCN,
    timeZone: "Asia/Shanghai",
    // the business day, for the browser too: a date field completes the year by it and marks today
    now: clock.now(),
  };
});
