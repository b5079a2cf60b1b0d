import { describe, expect, it } from "vitest";
import {
  acknowledgementDueOn,
  type DeliveryFact,
  deliveryStatus,
  feedbackAddressees,
  reportAddressees,
  whyNotAcknowledge,
  whyNotRouted,
} from "@/lib/domain/deliveries";
import { FEEDBACK_PARTIES, REPORT_PARTIES } from "@/lib/domain/vocabulary";
import { aPlacement, day, OFFICIAL } from "./a-placement";

const opened = { kind: "opened" as const, onDay: day("2026-10-08") };
const acknowledged = { kind: "acknowledged" as const, onDay: day("2026-10-09") };
const delivery = (changes: Partial<DeliveryFact> = {}): DeliveryFact => ({
  party: "sendingUnit",
  deliveredOn: day("2026-09-29"),
  dueOn: day("2026-10-20"),
  receipts: [],
  hasHolder: true,
  ...changes,
});

describe("O5 exactly three parties", () => {
  it("O5 feedback to cadre, sending unit and host; O1 reports to the department in the cadre's place", () => {
    expect(feedbackAddressees(aPlacement()).map((one) => one.party)).toEqual([...FEEDBACK_PARTIES]);
    expect(reportAddressees(aPlacement()).map((one) => one.party)).toEqual([...REPORT_PARTIES]);
  });

  it("O5 fewer, more, or an address left empty is no routing", () => {
    const three = feedbackAddressees(aPlacement());
    expect(whyNotRouted(three, FEEDBACK_PARTIES)).toBeNull();
    expect(whyNotRouted(three.slice(1), FEEDBACK_PARTIES)?.facts).toEqual({ parties: 3, reached: 2 });
    expect(whyNotRouted([...three, three[0]], FEEDBACK_PARTIES)?.code).toBe("routingIncomplete");
    expect(whyNotRouted(feedbackAddressees(aPlacement({ sendingUnitId: "" })), FEEDBACK_PARTIES)?.code).toBe(
      "routingIncomplete",
    );
  });
});

describe("O5 how a delivery stands", () => {
  it("O5 E3 is due ten working days after it was delivered", () => {
    expect(acknowledgementDueOn(day("2026-09-29"), OFFICIAL)).toBe("2026-10-19");
  });

  it.each([
    ["delivered", delivery(), "2026-10-20", "delivered"],
    ["opened", delivery({ receipts: [opened] }), "2026-10-20", "opened"],
    ["overdue from the next day", delivery({ receipts: [opened] }), "2026-10-21", "overdue"],
    ["acknowledged stays so", delivery({ receipts: [opened, acknowledged] }), "2026-12-01", "acknowledged"],
    ["无人可签收 before anything else", delivery({ hasHolder: false }), "2026-12-01", "noOneCanSign"],
    [
      "acknowledged though nobody is there any more",
      delivery({ hasHolder: false, receipts: [acknowledged] }),
      "2026-12-01",
      "acknowledged",
    ],
  ] as const)("O5 %s", (_, one, today, status) => {
    expect(deliveryStatus(one, day(today))).toBe(status);
  });
});

describe("O5 acknowledging", () => {
  it.each([
    ["O5 after opening", [opened], { by: "holder" }, null],
    ["O9 unopened", [], { by: "holder" }, "notOpenedYet"],
    ["O5 once per party", [opened, acknowledged], { by: "holder" }, "alreadyAcknowledged"],
    ["O5 on paper with the scan", [], { by: "onPaper", hasScan: true }, null],
    ["O5 on paper without it", [], { by: "onPaper", hasScan: false }, "paperWithoutScan"],
    ["O5 on paper after it was acknowledged", [acknowledged], { by: "onPaper", hasScan: true }, "alreadyAcknowledged"],
  ] as const)("%s", (_, receipts, how, code) => {
    expect(whyNotAcknowledge(delivery({ receipts }), how)?.code ?? null).toBe(code);
  });
});
