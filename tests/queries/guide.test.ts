import { beforeAll, expect, test } from "vitest";
import { GUIDE } from "@/lib/domain/guide";
import { ROLES } from "@/lib/domain/vocabulary";
import { wholeGuide } from "@/lib/features/help/queries";
import { recordTalk } from "@/lib/features/mentoring/commands/record-talk";
import { acknowledgeFeedback } from "@/lib/features/reviews/commands/acknowledge-feedback";
import { openFeedback } from "@/lib/features/reviews/commands/open-feedback";
import { perform } from "@/lib/platform/perform";
import type { PersonViewer } from "@/lib/platform/viewer";
import { aSignedReview, IN_WINDOW } from "../support/reviews";
import { theWorld } from "../support/world";

let db: Awaited<ReturnType<typeof theWorld>>;
let year: Awaited<ReturnType<typeof aSignedReview>>;
beforeAll(async () => {
  db = await theWorld();
  year = await aSignedReview(db.owner);
});
const doneOf = async (viewer: PersonViewer) =>
  (await wholeGuide(viewer)).steps.filter((step) => step.done).map(({ step }) => step);

test("E1: each role has its steps, ticked off by what the viewer's own unit has on record", async () => {
  for (const role of ROLES) {
    expect((await wholeGuide(year.viewers[role])).steps.map(({ step }) => step)).toEqual([...GUIDE[role]]);
  }
  expect(await doneOf(year.viewers.departmentStaff)).toEqual(["people", "programme", "position", "placement"]);
  expect(await doneOf(year.viewers.departmentLeader)).toEqual(["programme", "decide", "sign"]);
  expect(await doneOf(year.viewers.hostSecretary)).toEqual(["firstResponsible", "mentor", "arrival"]);
  expect(await doneOf(year.viewers.hostLeader)).toEqual(["mentor"]);
  expect(await doneOf(year.viewers.systemAdministrator)).toEqual(["account", "post"]);
  for (const viewer of [year.viewers.sendingLiaison, year.viewers.mentor, year.viewers.cadre, year.viewers.auditor]) {
    expect(await doneOf(viewer)).toEqual([]);
  }
});

test("E1: another unit's work ticks nothing off", async () => {
  expect(await doneOf(year.viewers.strangerHost)).toEqual([]);
  expect(await doneOf(year.viewers.strangerLiaison)).toEqual([]);
});

test("a step goes once it is done: a talk logged, feedback acknowledged", async () => {
  const { cadre, mentor, hostSecretary, hostLeader, sendingLiaison } = year.viewers;
  const talk = { placementId: year.placement.id, heldOn: "2026-09-20", kind: "routine", agreed: "每周到村两天" };
  const logged = await perform(recordTalk, talk, { viewer: mentor, clock: IN_WINDOW });
  expect(logged).toMatchObject({ status: "done" });
  expect(await doneOf(mentor)).toEqual(["talk"]);
  expect(await doneOf(hostSecretary)).toContain("talk");
  const input = { deliveryId: year.to("cadre") };
  await perform(openFeedback, input, { viewer: cadre, clock: IN_WINDOW });
  expect(await doneOf(cadre)).toEqual([]);
  expect(await perform(acknowledgeFeedback, input, { viewer: cadre, clock: IN_WINDOW })).toMatchObject({
    status: "done",
  });
  expect(await doneOf(cadre)).toEqual(["feedback"]);
  expect(await doneOf(sendingLiaison)).toEqual([]);
  expect(await doneOf(hostLeader)).not.toContain("receipt");
});
