import type { Attempt } from "./attempt";
import { INSPECTED, ON_COMMITTEE } from "./attempts-on-committee";
import { ON_LISTS } from "./attempts-on-lists";
import { ON_PAPERS, REPORT } from "./attempts-on-papers";
import { ON_PEOPLE } from "./attempts-on-people";
import { ON_PLACEMENTS } from "./attempts-on-placements";
import { ON_PLANS } from "./attempts-on-plans";
import { EXCUSED, MARK, ON_SELECTION } from "./attempts-on-selection";

/** Every command by slice and file, with one attempt. */
export const MATRIX: Record<string, Attempt> = {
  ...ON_PEOPLE,
  ...ON_PLACEMENTS,
  ...ON_PAPERS,
  ...ON_LISTS,
  ...ON_SELECTION,
  ...ON_PLANS,
  ...ON_COMMITTEE,
};

/** What the attempts say that only the readers of that kind of record may know. */
export const CONFIDENTIAL = [
  ...Object.values(REPORT),
  "每周下村两天",
  "上班迟到",
  "作风踏实",
  "材料不齐",
  "学历核查不实",
  "77.25",
  "甲10101199108150027",
  ...["每周下村两天", "上班迟到", "作风踏实", "甲10101199108150027", MARK, MARK.replace(".", ""), EXCUSED],
  "甲10101199108150027",
  "配对亲属",
  ...Object.values(INSPECTED),
  "材料不齐",
  "家中有人需要照料",
  "确有专长",
  "每周下村两天",
  "上班迟到",
  "作风踏实",
  "甲10101199108150027",
];
