import type { BatchResult, BatchState, BatchVerb } from "@/lib/domain/batch";

/** An act on many records, each by itself: what it will do, how far it is, what came of each. */
export const batches = {
  title: "批量办理",
  summary: "从列表里选出来一次办理的，每一条单独核对、单独记录。",
  empty: "还没有批量办理过",
  emptyNext: "在“挂职”或“考核”里勾选几条，列表上方会出现能一次办的事。",
  backToList: "回到列表",
  list: { verb: "办什么", total: "条数", at: "准备时间", state: "进度", count: "{count, number}条" },
  verbs: {
    signReviews: "逐份签发考核",
    settleBaselines: "审定能力起点",
    closePlacements: "办结挂职",
    confirmTransfers: "确认组织关系转入",
    confirmKept: "确认工资、身份、福利照旧",
  },
  states: {
    prepared: "还没有开始",
    running: "正在办理",
    done: "已经办完",
    cancelled: "已停下",
    stopped: "身份变动，已停下",
  },
  start: {
    title: "开始之前看清楚",
    what: {
      signReviews:
        "将逐份签发下面{count, number}份考核，内容以组织部门写好的评语和等次为准，每份送达本人、派出单位和接收单位。",
      settleBaselines: "将按接收单位提出的分数，逐人审定下面{count, number}人的能力起点。",
      closePlacements: "将逐个办结下面{count, number}次挂职。",
      confirmTransfers: "将逐人确认下面{count, number}人的组织关系已经转入。",
      confirmKept: "将逐人确认下面{count, number}人的工资、身份、福利照旧保留在本单位。",
    },
    irrevocable: {
      signReviews: "签发以后不能修改、不能撤回，有误的只能另作更正（O9）。选中以后又改过的，不会签发。",
      settleBaselines: "审定以后不能再改。选中以后又改过的，不会审定。",
      closePlacements: "办结以后不再改动。考核、去向还没有完成的，不会办结。",
      confirmTransfers: "确认以后不能撤回。非党员、已经确认过的，不会重复确认。",
      confirmKept: "确认以后不能撤回。已经确认过的，不会重复确认。",
    },
    day: "确认日期",
    submit: "开始办理{count, number}条",
  },
  progress: {
    title: "正在办理",
    count: "已办{done, number}条，共{total, number}条",
    hint: "可以离开这个页面，办理会继续；从“批量办理”回来看结果。",
    refresh: "刷新进度",
  },
  cancel: { submit: "停下，余下的不办", drop: "不办了" },
  report: {
    title: "办成{done, number}条，没有办成{other, number}条",
    cancelled: "办到一半停下了，没有轮到的保持原样。",
    stopped: "办理途中你的身份有变动，余下的没有办。换用现任身份后，回到列表重新选。",
  },
  lines: { caption: "逐条结果，共{count, number}条", name: "对象", result: "结果", why: "说明" },
  results: {
    toDo: "待开始",
    waiting: "等待",
    done: "已办",
    refused: "没有办",
    incomplete: "没有填完",
    notFound: "没有找到",
    undone: "没有轮到",
    failed: "出了差错",
  },
  why: {
    incomplete: "要用到的内容还没有填完。打开它填好，再单独办理。",
    notFound: "这条记录可能已经变动，或者不再归你办理。",
    failed: "系统没有办成，也没有改动任何内容。请稍后单独办理，仍不行请告诉系统管理员。",
  },
} as const satisfies {
  verbs: Record<BatchVerb, string>;
  states: Record<BatchState, string>;
  results: Record<BatchResult | "toDo" | "waiting", string>;
} & Record<string, unknown>;
