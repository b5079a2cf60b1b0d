import { type CalendarDate, calendarDate, daysBetween } from "@/lib/domain/calendar-date";
import { clock } from "@/lib/platform/clock";
import { dayOf } from "@/lib/platform/days";
import { loadDemo } from "./load";
import { ownerClient } from "./owner";

/**
 * Loads the demo year into our own, empty database. `--if-needed`: leaves a demo alone that is there; answers with exit
 * status 3 when it is older than seven days and nobody has changed it, so that the caller remakes it.
 */
const STALE_DAYS = 7;
const STALE = 3;

/** What is there: nothing, a demo still fresh, an old one nobody touched, or an old one somebody has worked in. */
async function standing(ownerUrl: string, today: CalendarDate): Promise<"none" | "fresh" | "stale" | "touched"> {
  const owner = ownerClient(ownerUrl);
  try {
    const installation = await owner.installation.findUnique({ where: { id: 1 } });
    if (!installation?.seededOn) return "none";
    if (daysBetween(dayOf(installation.seededOn), today) <= STALE_DAYS) return "fresh";
    // Signing in is not a change of the data.
    const changed = await owner.auditEntry.count({
      where: {
        seq: { gt: installation.seededAuditSeq ?? 0n },
        outcome: "done",
        NOT: { event: { startsWith: "session." } },
      },
    });
    return changed === 0 ? "stale" : "touched";
  } finally {
    await owner.$disconnect();
  }
}

const ownerUrl = process.env.DATABASE_OWNER_URL;
if (process.env.GUAZHI_DATABASE !== "ours" || !ownerUrl) {
  console.error("演示数据只装入自带的数据库。");
  process.exit(1);
}
const asked = process.env.GUAZHI_TODAY;
const today = asked ? calendarDate(asked) : clock.today();
const state = process.argv.includes("--if-needed") ? await standing(ownerUrl, today) : "none";
if (state === "none") await loadDemo(ownerUrl, today);
if (state === "touched")
  console.log(`  演示数据已超过${STALE_DAYS}天，但有人改动过，予以保留。要重新生成，请运行 npm run demo:reset`);
if (state === "stale") process.exitCode = STALE;
