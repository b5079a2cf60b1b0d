import type { MetadataRoute } from "next";

/** What a phone shows once the site is put on its first screen. The name is the same in every language. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: "/",
    name: "挂职通",
    short_name: "挂职通",
    lang: "zh-CN",
    start_url: "/",
    scope: "/",
    display: "standalone",
    // --color-paper of tokens.css
    background_color: "#fbf8f2",
    theme_color: "#fbf8f2",
    icons: [
      { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/icon-maskable.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
