/**
 * What home costs: the query behind 待办 and the figures, for each role, at 300 placements with half a year of talks, reports
 * and reviews.
 *   node scripts/tsx.mjs bench/home.ts
 */
import { randomUUID } from "node:crypto";
import { aLeader, aPlacement, aPosition, aScene, aUnit, aViewer } from "@seed/builders";
import { ownerClient } from "@seed/owner";
import { addDays, addMonths, type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import { mattersOf } from "@/lib/domain/todo-matter";
import { home } from "@/lib/features/insight/queries";
import { clockOn } from "@/lib/platform/clock";
import { columnOf } from "@/lib/platform/days";
import { withBenchDatabases } from "./bench-database";

const PLACEMENTS = 300;
const HOSTS = 70;
const ROUNDS = Number(process.env.ROUNDS ?? 25);
const TODAY = calendarDate("2026-10-12");
const clock = clockOn(TODAY);

await withBenchDatabases(async (fresh) => {
  const { ownerUrl } = await fresh();
  const owner = ownerClient(ownerUrl);
  try {
    const scene = await aScene(owner, { quota: PLACEMENTS });
    const { departmentId } = scene;
    const senders: string[] = [];
    const hosts: { id: string; mentorId: string }[] = [];
    for (let i = 0; i < HOSTS; i++) {
      senders.push(await aUnit(scene, `第${i}派出单位`, "cityOrgan"));
      const id = await aUnit(scene, `第${i}镇`);
      await aLeader(scene, id, { firstResponsible: true });
      hosts.push({ id, mentorId: await aLeader(scene, id, { name: "帮带", mentor: true }) });
    }
    const kept: { id: string; sendingUnitId: string; hostUnitId: string; cadreId: string; startsOn: CalendarDate }[] =
      [];
    for (let i = 0; i < PLACEMENTS; i++) {
      const [sendingUnitId, host] = [senders[i % HOSTS], hosts[(i * 7) % HOSTS]];
      if (!sendingUnitId || !host) throw new Error("no unit");
      const startsOn = calendarDate(i % 2 ? "2026-04-01" : "2026-04-15");
      const positionId = await aPosition(scene, host.id, { title: `镇长助理${i}` });
      const { id, cadreId } = await aPlacement(scene, { sendingUnitId, hostUnitId: host.id, startsOn, positionId });
      kept.push({ id, sendingUnitId, hostUnitId: host.id, cadreId, startsOn });
    }
    const keys = kept.map(({ id, sendingUnitId, hostUnitId, cadreId }) => ({
      departmentId,
      placementId: id,
      sendingUnitId,
      hostUnitId,
      cadreId,
    }));
    const wrote = hosts[0]?.mentorId ?? "";
    await owner.talk.createMany({
      data: kept.flatMap(({ startsOn }, i) =>
        [1, 2, 3, 4, 5, 6]
          .filter((month) => (i + month) % 9 > 0)
          .map((month) => {
            const heldOn = columnOf(addDays(addMonths(startsOn, month - 1), 5));
            return {
              ...keys[i]!,
              ...{ side: "host" as const, kind: "routine" as const, heldOn, talkedById: wrote, recordedById: wrote },
              ...{ recordedOn: heldOn, recordedAt: heldOn, agreed: "按月推进" },
            };
          }),
      ),
    });
    const reports = kept.map(({ startsOn }, i) => ({ ...keys[i]!, id: randomUUID(), startsOn }));
    const written = owner.report.createMany({
      data: reports.map(({ startsOn, ...row }) => {
        const to = addDays(addMonths(startsOn, 3), -1);
        const submittedAt = columnOf(addDays(to, 2));
        return {
          ...row,
          ...{ period: 1, fromOn: columnOf(startsOn), toOn: columnOf(to), submittedOn: submittedAt, submittedAt },
          ...{ work: "一", study: "二", life: "三", thought: "四" },
        };
      }),
    });
    const sent = owner.delivery.createMany({
      data: reports.flatMap(({ startsOn, id, ...row }) => {
        const on = columnOf(addDays(addMonths(startsOn, 3), 1));
        return (["department", "sendingUnit", "hostUnit"] as const).map((party) => ({
          ...row,
          ...{ kind: "report" as const, reportId: id, party, deliveredOn: on, deliveredAt: on, dueOn: on },
        }));
      }),
    });
    // a report and its deliveries stand or fall together (O1)
    await owner.$transaction([written, sent]);
    const [first] = kept;
    if (!first) throw new Error("nothing kept");
    const viewers = [
      await aViewer(scene, "departmentStaff"),
      await aViewer(scene, "departmentLeader"),
      await aViewer(scene, "sendingLiaison", { unitId: first.sendingUnitId }),
      await aViewer(scene, "hostSecretary", { unitId: first.hostUnitId }),
      await aViewer(scene, "cadre", { personId: first.cadreId }),
    ];
    console.log(`home at ${PLACEMENTS} placements (aim: median under 150 ms)`);
    for (const viewer of viewers) {
      const times: number[] = [];
      const spent: number[] = [];
      let items = 0;
      let matters = 0;
      for (let i = 0; i < ROUNDS; i++) {
        const began = performance.now();
        const cpu = process.cpuUsage();
        const found = await home(viewer, clock);
        if (i >= ROUNDS / 5) {
          times.push(performance.now() - began);
          spent.push(process.cpuUsage(cpu).user / 1000);
        }
        [items, matters] = [found.items.length, mattersOf(found.items).length];
      }
      const at = (from: number[], share: number) =>
        `${from.toSorted((a, b) => a - b)[Math.floor(from.length * share)]?.toFixed(0)} ms`;
      console.log(
        `${viewer.role.padEnd(18)} median ${at(times, 0.5)} (${at(spent, 0.5)} of it here), p95 ${at(times, 0.95)}, ${items} items in ${matters} matters`,
      );
    }
  } finally {
    await owner.$disconnect();
  }
});
