import type { ListKey } from "@/lib/domain/list/shapes";

/** What every list shares: views, filters, columns, paper, files. */
export const lists = {
  caption: "{title}，第{from, number}至{to, number}条，共{total, number}条，{order}",
  order: { up: "按{column}升序", down: "按{column}降序" },
  filters: {
    label: "筛选{title}",
    show: "显示筛选条件，{count, number}项在用",
    fold: "{count, plural, =0 {筛选条件} other {筛选条件 #}}",
  },
  pager: {
    label: "翻页",
    position: "第{from, number}至{to, number}条，共{total, number}条",
    first: "首页",
    previous: "上一页",
    next: "下一页",
  },
  columns: {
    title: "选列",
    legend: "显示哪些列",
    submit: "就这样显示",
    usual: "恢复原样",
  },
  print: {
    noFilter: "没有筛选",
    count: "{shown, plural, =0 {} other {本页#条，}}共{total, number}条",
    by: "{name}打印于{at}",
    most: "符合条件的共{total, number}条，这里打印前{most, number}条。要打其余的，先缩小筛选范围。",
  },
  viewsLabel: "视图",
  views: {
    placements: {
      all: "全部",
      inPost: "在岗",
      awaitingDecision: "待决定",
      awaitingArrival: "待到岗",
      arrivalOverdue: "逾期未到岗",
      termEnded: "期满待办结",
    },
    people: { all: "全部", cadres: "有干部信息的" },
    units: { all: "全部", missing: "未指定第一责任人" },
    programmes: { all: "全部", open: "进行中", draft: "待批准" },
    positions: { all: "全部", pending: "待审定", approved: "已审定" },
    reviews: { due: "该办的", toSign: "待签发", overdue: "逾期", signed: "已办结", all: "全部" },
    imports: { all: "全部", staged: "待确认", confirmed: "已导入" },
    accounts: { all: "全部", open: "使用中", disabled: "已停用" },
    audit: { all: "全部", refused: "被规则挡住的", denied: "越权被拒的" },
  },
} as const satisfies { views: Record<ListKey, Record<string, string>> } & Record<string, unknown>;
