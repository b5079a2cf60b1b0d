/** See web-server.mjs. */
import type { StdioOptions } from "node:child_process";

export function startWeb(options: {
  port: number;
  env: Record<string, string | undefined>;
  development?: boolean;
  stdio?: StdioOptions;
}): Promise<{
  address: string;
  pid: number | undefined;
  exited: Promise<{ code: number; signal?: string }>;
  stop: () => Promise<void>;
}>;
