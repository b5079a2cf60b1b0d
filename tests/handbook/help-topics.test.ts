import { describe, expect, test } from "vitest";
import { HELP, topicOf } from "@/components/help/help-topics";
import { RULES } from "@/lib/domain/vocabulary";
import { handbook } from "@/lib/platform/handbook/book";
import { LANGUAGES } from "@/lib/wording/chapters";
import { PAGES } from "../../e2e/pages";

const inside = Object.entries(PAGES).filter(([, access]) => !access.open);
const topics = Object.entries(HELP).filter(([, topic]) => topic !== null);

describe("the help of a page", () => {
  test("is there, or explicitly not, for every page of the build inside the frame", () => {
    expect(Object.keys(HELP).sort()).toEqual(inside.map(([route]) => route).sort());
  });

  test.each(topics)("%s leads to a section of both languages and names rules that exist", (_, topic) => {
    for (const language of LANGUAGES) {
      const sections = handbook(language).chapters.get(topic?.chapter as never)?.sections ?? [];
      expect(sections.map(({ anchor }) => anchor)).toContain(topic?.anchor);
    }
    for (const rule of topic?.rules ?? []) expect(RULES).toContain(rule);
    expect(new Set(topic?.rules).size).toBe(topic?.rules.length);
  });

  test("is found by the address: a word of it before a place for an id", () => {
    expect(topicOf("/placements/new")).toBe(HELP["/placements/new"]);
    expect(topicOf("/placements/6f1c/talks/new")).toBe(HELP["/placements/[placementId]/talks/new"]);
    expect(topicOf("/placements/6f1c/reviews/halfYear")).toBe(HELP["/placements/[placementId]/reviews/[kind]"]);
    expect(topicOf("/")).toBe(HELP["/"]);
    expect(topicOf("/nowhere/at/all")).toBeNull();
    expect(topicOf("/help/host")).toBeNull();
  });
});
