import { beforeAll } from "vitest";
import { calendarDate } from "@/lib/domain/calendar-date";
import { clockOn } from "@/lib/platform/clock";
import { theWorld } from "../support/world";

let _db: Awaited<ReturnType<typeof theWorld>>;
beforeAll(async () => {
  _db = await theWorld();
});
const _clock = clockOn(calendarDate("2026-10-12"));
const _text = { title: "党政办副主任", frontLine: "综合部门", duties: "协助统筹协调和督查督办", places: 1 };
