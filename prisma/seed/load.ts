import type { CalendarDate } from "@/lib/domain/calendar-date";
import { columnOf } from "@/lib/platform/days";
import { disconnect } from "@/lib/platform/db";
import { stopJobs } from "@/lib/platform/jobs";
import { aCast } from "./cast";
import { Diary } from "./diary";
import { ownerClient } from "./owner";
import { tellTheYear } from "./scenario";

/**
 * Loads the demo year, up to `today`, into an empty database; DATABASE_URL names the application's role of the same one.
 * Answers how many things its people did.
 */
export async function loadDemo(ownerUrl: string, today: CalendarDate): Promise<number> {
  const owner = ownerClient(ownerUrl);
  try {
    const cast = await aCast(owner);
    const diary = new Diary(today);
    tellTheYear(cast, diary, today);
    let month = "";
    const acts = await diary.live((day) => {
      if (day.slice(0, 7) === month) return;
      month = day.slice(0, 7);
      if (process.stdout.isTTY) process.stdout.write(`\r  演示数据：${month}`);
    });
    const [last] = await owner.auditEntry.findMany({ orderBy: { seq: "desc" }, take: 1, select: { seq: true } });
    await owner.installation.update({
      where: { id: 1 },
      data: { demo: true, seededOn: columnOf(today), seededAt: new Date(), seededAuditSeq: last?.seq ?? 0n },
    });
    process.stdout.write(`${process.stdout.isTTY ? "\r" : ""}  演示数据：到${today}，共${acts}件事\n`);
    return acts;
  } finally {
    await owner.$disconnect();
    // a plan's solving was put into the queue
    await stopJobs();
    await disconnect();
  }
}
