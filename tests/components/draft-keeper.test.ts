import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { TypedValues } from "@/components/ui/action-state";
import { DraftKeeper, type DraftState } from "@/components/ui/draft-keeper";
import { mergeDrafts } from "@/components/ui/draft-merge";
import { sameValues, typedIn } from "@/components/ui/form-values";

describe("two places that went on from one draft", () => {
  const base = { agreed: "约定", note: "", kind: "routine" };

  it("are put together where only one of them changed a field", () => {
    const merged = mergeDrafts(base, { ...base, agreed: "约定甲" }, { ...base, note: "谈到家里" });
    expect(merged).toEqual({ values: { agreed: "约定甲", note: "谈到家里", kind: "routine" }, both: [] });
  });
  it("are asked about where both changed one, each in another way", () => {
    const merged = mergeDrafts(base, { ...base, agreed: "甲" }, { ...base, agreed: "乙", kind: "reminder" });
    expect(merged).toEqual({ values: { agreed: "甲", note: "", kind: "reminder" }, both: ["agreed"] });
    expect(mergeDrafts(base, { ...base, agreed: "同" }, { ...base, agreed: "同" }).both).toEqual([]);
  });
  it("agree about a box one of them unticked, and a row one of them added", () => {
    const ticked = { ...base, waive: "on" };
    expect(mergeDrafts(ticked, base, ticked)).toEqual({ values: base, both: [] });
    expect(mergeDrafts(base, base, { ...base, "gaps[3].text": "急" }).values).toEqual({
      ...base,
      "gaps[3].text": "急",
    });
  });
});

it("tells the same text from another whatever line end it came with", () => {
  expect(sameValues({ agreed: "一\r\n二", note: "" }, { agreed: "一\n二" })).toBe(true);
  expect(sameValues({ topics: ["a", "b"] }, { topics: ["a"] })).toBe(false);
});

it("takes from a form what was typed, and neither secrets nor what the form carries", () => {
  const data = new FormData();
  for (const [name, value] of [
    ...[
      ["agreed", "好"],
      ["topics", "a"],
      ["topics", "b"],
      ["password", "x"],
      ["idNumber", "x"],
    ],
    ...[
      ["submissionId", "x"],
      ["version", "1"],
      ["__seal__", "x"],
      ["__intent__", "draft"],
      ["$ACTION_1:0", "x"],
    ],
  ]) {
    data.append(name as string, value as string);
  }
  data.append("scan", new Blob(["x"]), "scan.png");
  expect(typedIn(data)).toEqual({ agreed: "好", topics: ["a", "b"] });
});

type Sent = { version: number; values: TypedValues };
type Said = { status: number; body: object };

/** A keeper over a form that is only an object, and a server that says what the test wants. */
function aForm(answers: (Said | Error)[]) {
  const page = { values: { agreed: "" } as TypedValues };
  const [sent, told]: [Sent[], DraftState[]] = [[], []];
  const keeper = new DraftKeeper(
    {
      read: () => page.values,
      write: (values) => {
        page.values = values;
      },
      send: async (body) => {
        sent.push(body);
        const answer = answers.shift();
        if (!answer || answer instanceof Error) throw answer ?? new Error("offline");
        return answer;
      },
      tell: (state) => told.push(state),
    },
    0,
    { agreed: "" },
  );
  return {
    ...{ page, sent, told, keeper },
    type: (agreed: string) => {
      page.values = { ...page.values, agreed };
      keeper.touched();
    },
    last: () => told.at(-1)?.kind,
  };
}
const saved = (version: number): Said => ({ status: 200, body: { version, savedAt: "2026-10-12T06:32:00.000Z" } });

describe("the keeper of a draft", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("saves once, a moment after the last key", async () => {
    const form = aForm([saved(1), saved(2)]);
    form.type("谈");
    await vi.advanceTimersByTimeAsync(1_000);
    form.type("谈到");
    await vi.advanceTimersByTimeAsync(1_400);
    expect(form.sent).toEqual([]);
    expect(form.keeper.atRisk).toBe(true);
    await vi.advanceTimersByTimeAsync(200);
    expect(form.sent).toEqual([{ version: 0, values: { agreed: "谈到" } }]);
    expect(form.last()).toBe("saved");
    expect(form.keeper.atRisk).toBe(false);
    form.type("谈到工作");
    expect(await form.keeper.flush()).toBe(true);
    expect(form.sent.at(-1)).toMatchObject({ version: 1 });
  });

  it("sends nothing where nothing was typed, or it was taken back", async () => {
    const form = aForm([]);
    form.type("谈");
    form.type("");
    await vi.advanceTimersByTimeAsync(5_000);
    expect(form.sent).toEqual([]);
    expect(form.told).toEqual([]);
  });

  it("says that it could not, tries again by itself, and keeps the page at risk meanwhile", async () => {
    const form = aForm([new Error("offline"), { status: 502, body: {} }, saved(1)]);
    form.type("谈");
    expect(await form.keeper.flush()).toBe(false);
    expect(form.last()).toBe("retrying");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(form.last()).toBe("retrying");
    expect(form.keeper.atRisk).toBe(true);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(form.last()).toBe("saved");
    expect(form.keeper.atRisk).toBe(false);
  });

  it("says so when the session has ended, and goes on after signing in", async () => {
    const form = aForm([{ status: 401, body: {} }, saved(1)]);
    form.type("谈");
    await form.keeper.flush();
    expect(form.last()).toBe("signedOut");
    expect(await form.keeper.again()).toBe(true);
  });

  it("merges what another place wrote, and asks where both wrote, keeping what is typed since", async () => {
    const theirs = (values: TypedValues, version: number): Said => ({ status: 409, body: { version, values } });
    const form = aForm([
      theirs({ agreed: "", note: "那边" }, 4),
      saved(5),
      theirs({ agreed: "乙", note: "那边" }, 9),
      saved(10),
    ]);
    form.type("甲");
    await form.keeper.flush();
    expect(form.last()).toBe("merged");
    expect(form.page.values).toEqual({ agreed: "甲", note: "那边" });
    expect(form.sent.at(-1)).toEqual({ version: 4, values: { agreed: "甲", note: "那边" } });

    form.type("甲二");
    expect(await form.keeper.flush()).toBe(false);
    expect(form.told.at(-1)).toEqual({ kind: "conflict", theirs: { agreed: "乙", note: "那边" }, both: ["agreed"] });
    form.page.values = { ...form.page.values, note: "那边，还有" };
    form.keeper.touched();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(form.sent).toHaveLength(3);
    expect(await form.keeper.resolve({ agreed: "甲二\n乙" })).toBe(true);
    expect(form.sent.at(-1)).toEqual({ version: 9, values: { agreed: "甲二\n乙", note: "那边，还有" } });
  });

  it("rests while the form is on its way, and does not mistake its own submission for another's", async () => {
    const form = aForm([{ status: 410, body: {} }]);
    form.type("谈");
    const late = form.keeper.flush();
    form.keeper.rest();
    await late;
    expect(form.last()).toBe("saving");
    expect(form.keeper.atRisk).toBe(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(form.sent).toHaveLength(1);
  });

  it("stops where the draft has ended elsewhere, until the person wants a new one", async () => {
    const form = aForm([saved(1), { status: 410, body: {} }, saved(1)]);
    form.type("谈");
    await form.keeper.flush();
    form.type("谈到");
    await form.keeper.flush();
    expect(form.last()).toBe("ended");
    form.type("谈到工作");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(form.sent).toHaveLength(2);
    expect(await form.keeper.again(true)).toBe(true);
    expect(form.sent.at(-1)).toEqual({ version: 0, values: { agreed: "谈到工作" } });
  });
});
