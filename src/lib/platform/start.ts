import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { SOCKET_ADDRESS } from "./auth/address";
import { clock } from "./clock";
import { dayOf } from "./days";
import { changing, whyNotThisRole } from "./db";
import { env } from "./env";
import { whyNoHandbook } from "./handbook/book";

/** Why this process must not serve: settings, a role that walks through the second wall, no handbook, a clock behind its own records. */
export async function whyNotStart(): Promise<string | null> {
  try {
    const moved = env().GUAZHI_TODAY;
    const role = await whyNotThisRole();
    if (role) return `Not started: ${role}. Use the role that npm run setup:database makes.`;
    const book = whyNoHandbook();
    if (book) return `Not started: ${book}. Copy the docs folder beside the application.`;
    const last = moved ? await lastRecordedDay() : null;
    if (moved && last && moved < last)
      return `Not started: GUAZHI_TODAY=${moved} lies before ${last}, the last day anything was recorded on.`;
    return null;
  } catch (error) {
    return `Not started: ${error instanceof Error ? error.message : String(error)}`;
  }
}

async function lastRecordedDay() {
  const [row] = await changing(
    { kind: "doorman", address: null },
    { locks: [], timeout: 10_000, clock },
    (tx) => tx.$queryRaw<{ day: Date | null }[]>`select app.last_recorded_day() as day`,
  );
  return row?.day ? dayOf(row.day) : null;
}

/** Notes on every request, over whatever a client sent under that name, the address its socket has. */
export function noteAddresses(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers[SOCKET_ADDRESS] = request.socket.remoteAddress ?? "";
  });
}
