export const panels = {
  title: "面试",
  list: "考官组",
  count: "共{count, number}组",
  empty: "还没有考官组",
  emptyNext: "由组织部门经办人组成考官组，组成以后在这里打分。",
  name: "考官组",
  programme: "批次",
  heldOn: "面试日期",
  candidates: "考生",
  state: "状态",
  states: { open: "正在打分", closed: "已收分" },
} as const;
