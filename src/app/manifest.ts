import type { MetadataRoute } from "next";
import { zhCN } from "@/lib/wording/zh-CN";
import { PAPER } from "./paper";

/** What a phone shows once the site is put on its first screen. The name is the same in every language. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: "/",
    name: zhCN.common.appName,
    short_name: zhCN.common.appName,
    lang: "zh-CN",
    start_url: "/",
    scope: "/",
    display: "standalone",
    background_color: PAPER.light,
    theme_color: PAPER.light,
    icons: [
      { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/icon-maskable.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
