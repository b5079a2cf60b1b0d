import type { MessageVerb } from "@/lib/policy/messages";

type Nested<T extends string> = T extends `${infer Head}.${infer Tail}` ? { [K in Head]: Record<Tail, string> } : never;
type Told = UnionToIntersection<Nested<MessageVerb>>;
type UnionToIntersection<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never;

/** What others did that concerns one. */
export const messages = {
  title: "消息",
  summary: "{count, plural, =0 {没有未读} other {#条未读}}",
  unread: "未读",
  markRead: "全部标为已读",
  empty: "还没有消息",
  emptyNext: "别人办了与你有关的事，会出现在这里。要你办的事在待办。",
  older: "更早的",
  newest: "回到最新",
  told: {
    placement: {
      decide: "{by}决定了{cadre}的挂职",
      cancel: "{by}取消了{cadre}的挂职",
      moveStart: "{by}把{cadre}的开始日期改为{day}",
      endEarly: "{by}决定{cadre}提前结束挂职，到{day}为止",
      close: "{by}办结了{cadre}的挂职",
    },
    arrival: { confirm: "{by}确认{cadre}{day}到岗" },
    mentor: { designate: "{by}指定了{cadre}的帮带联系人，从{day}起" },
    placementMentor: {
      designate: "{by}为{cadre}单独指定了帮带联系人，从{day}起",
      end: "{by}结束了为{cadre}单独指定的帮带",
    },
    standing: {
      confirmTransfer: "{by}确认{cadre}的组织关系已转入",
      confirmKept: "{by}确认{cadre}的工资、身份和待遇已保留",
    },
    outcome: { decide: "{by}决定了{cadre}的期满去向" },
    talk: { record: "{by}登记了与{cadre}{day}的谈话，有约定事项" },
    report: {
      submit: "{cadre}提交了第{period, number}期定期汇报",
      correct: "{cadre}更正了第{period, number}期定期汇报，旧稿保留",
      acknowledge: "{party}签收了{cadre}的定期汇报",
      comment: "{party}对{cadre}的定期汇报提了意见",
    },
    baseline: { propose: "{by}提出了{cadre}的能力起点评分", settle: "{by}审定了{cadre}的能力起点" },
    reviewPart: {
      release: "{by}提交了{cadre}的{review}：{side}",
      return: "{by}退回了{cadre}的{review}，请补充：{side}",
    },
    review: { sign: "{by}签发了{cadre}的{review}", correct: "{by}更正了{cadre}的{review}，原件保留" },
    feedback: {
      acknowledge: "{party}签收了{cadre}的考核反馈",
      recordPaper: "{by}代录了{party}对{cadre}考核反馈的纸质回执",
    },
  } satisfies Told,
} as const;
