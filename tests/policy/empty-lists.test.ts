import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import type { Words } from "@/app/(signed-in)/listing";
import { LISTINGS } from "@/app/(signed-in)/listings";
import type { ListKey } from "@/lib/domain/list/shapes";
import { ROLES, type Role } from "@/lib/domain/vocabulary";
import type { PersonViewer } from "@/lib/platform/viewer";
import { mayEver, type Permission } from "@/lib/policy/policy";
import { zhCN } from "@/lib/wording/zh-CN";
import { LANGUAGES } from "../wording/messages";

/** What the words of an empty list tell one to do, and the permission it takes. */
const TOLD: Partial<Record<ListKey, { act: string; takes: Permission }>> = {
  placements: { act: zhCN.placements.list.emptyNext.prepare, takes: "placement.prepare" },
  people: { act: zhCN.people.list.emptyNext, takes: "person.prepare" },
  units: { act: zhCN.people.units.list.emptyNext, takes: "unit.prepare" },
  programmes: { act: zhCN.programmes.list.emptyNext, takes: "programme.open" },
};
const wordsOf = (locale: keyof typeof LANGUAGES, broken: string[] = []) =>
  createTranslator({
    locale,
    messages: LANGUAGES[locale],
    onError: (error) => broken.push(error.message),
  }) as unknown as Words;
const emptyFor = (list: ListKey, role: Role, t: Words) => LISTINGS[list].empty(t, { role } as PersonViewer);

test.each(Object.entries(TOLD))("an empty list of %s tells only those to act who may", (list, { act, takes }) => {
  const t = wordsOf("zh-CN");
  const told = ROLES.filter((role) => emptyFor(list as ListKey, role, t).next === act);
  expect(told).toEqual(ROLES.filter((role) => mayEver({ role }, takes)));
  expect(told.length).toBeGreaterThan(0);
  const others = ROLES.filter((role) => !told.includes(role)).map((role) => emptyFor(list as ListKey, role, t).next);
  expect(new Set(others).size).toBe(1);
});

test.each(Object.keys(LISTINGS) as ListKey[])(
  "an empty list of %s has its words for everyone, in both languages",
  (list) => {
    for (const locale of Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[]) {
      const broken: string[] = [];
      const t = wordsOf(locale, broken);
      for (const role of ROLES) expect(Object.values(emptyFor(list, role, t)).every(Boolean)).toBe(true);
      expect(broken).toEqual([]);
    }
  },
);
