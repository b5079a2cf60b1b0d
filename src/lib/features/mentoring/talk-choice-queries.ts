import { addDays } from "@/lib/domain/calendar-date";
import { whyNotActOnOwn } from "@/lib/domain/self";
import { LATE_RECORD_DAYS, whyNotRecordTalk } from "@/lib/domain/talks";
import { clock } from "@/lib/platform/clock";
import { reading } from "@/lib/platform/db";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver, REACH, within } from "@/lib/policy/policy";
import { namesOf } from "../people/name-facts";
import { placementFacts } from "../placements/facts";
import { departmentPeopleOn, leadersOn } from "./facts";
import type { TalkForm } from "./talk-queries";

export type TalkChoice = Pick<TalkForm, "side" | "today" | "arrivedOn" | "lateBefore" | "usual" | "talkers"> & {
  /** Whose talk it can be, as the list of the form names them. */
  cadres: { placementId: string; name: string; positionTitle: string; sendingUnit: string }[];
};

/** H3: what a talk is logged with when the cadre is chosen in the form. Null for a post that records none. */
export async function talkChoice(viewer: PersonViewer): Promise<TalkChoice | null> {
  if (!mayEver(viewer, "talk.record")) return null;
  const today = clock.today();
  return reading(viewer, async (tx) => {
    const rows = await tx.placement.findMany({
      where: { AND: [{ state: "arrived" }, within(viewer, "talk.record")] },
    });
    const open = rows.filter(
      (row) => !whyNotActOnOwn(viewer.personId, row) && !whyNotRecordTalk(placementFacts(row), null, today),
    );
    const positions = await tx.position.findMany({ where: { id: { in: open.map((row) => row.positionId) } } });
    const units = await tx.unit.findMany({ where: { id: { in: open.map((row) => row.sendingUnitId) } } });
    const side = REACH[viewer.role] === "department" ? "department" : "host";
    const hosts = [...new Set(open.map((row) => row.hostUnitId))];
    const own = side === "department" ? viewer.personId : null;
    // leaders of one host say nothing about another's: where there are several, the mentor of the day is offered alone
    const offered =
      side === "department"
        ? await departmentPeopleOn(tx, viewer.departmentId, today)
        : hosts.length === 1
          ? (await leadersOn(tx, hosts[0] ?? "", today)).map((one) => one.personId)
          : [];
    const cadres = open.map((row) => row.cadreId);
    const names = await namesOf(tx, [...cadres, own, ...offered]);
    const label = new Intl.Collator("zh-CN");
    return {
      side,
      today,
      arrivedOn: null,
      lateBefore: addDays(today, -LATE_RECORD_DAYS),
      usual: own ? names(own).name : null,
      talkers: [...new Set(offered)].filter((id) => id !== own).map((personId) => ({ personId, ...names(personId) })),
      cadres: open
        .map((row) => ({
          placementId: row.id,
          name: names(row.cadreId).name,
          positionTitle: positions.find((one) => one.id === row.positionId)?.title ?? "",
          sendingUnit: units.find((one) => one.id === row.sendingUnitId)?.name ?? "",
        }))
        .sort((a, b) => label.compare(a.name, b.name)),
    };
  });
}
