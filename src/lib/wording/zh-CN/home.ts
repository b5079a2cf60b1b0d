export const home = {
  title: "待办",
  atAGlance: "挂职情况",
  byPhase: "今天",
  noPlacements: "你名下还没有挂职记录。",
  people: "{count, number}人",
  detail: {
    between: "{sendingUnit}派往{hostUnit}",
    month: "任期第{number, number}个月，{hostUnit}",
    halfYear: "任期第{number, number}个半年，{hostUnit}",
    quarter: "任期第{number, number}季度",
    halfYearReview: "半年考核，{hostUnit}",
    endReview: "期满考核，{hostUnit}",
  },
} as const;
