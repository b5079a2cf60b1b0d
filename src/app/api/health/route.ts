import { NextResponse } from "next/server";
import { isReady } from "@/lib/platform/health";

export const dynamic = "force-dynamic";

/** Ready once the database answers. Says nothing else to nobody in particular. */
export async function GET(): Promise<NextResponse> {
  return (await isReady())
    ? NextResponse.json({ status: "ok" })
    : NextResponse.json({ status: "unavailable" }, { status: 503 });
}
