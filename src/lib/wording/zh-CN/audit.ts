import type { Permission } from "@/lib/policy/policy";

/** What the log tells of: every change, sign-ins, and the views of an ID number (E2). */
type Logged =
  | Exclude<Permission, `${string}.read` | "account.own">
  | "identity.read"
  | "session.open"
  | "session.close"
  | "session.switch";
type Head<E> = E extends `${infer H}.${string}` ? H : never;
type Tail<E, H extends string> = E extends `${H}.${infer T}` ? T : never;
/** A word for each, by its two halves. */
export type EventWords = { readonly [H in Head<Logged>]: Readonly<Record<Tail<Logged, H>, string>> };

export const audit = {
  title: "审计日志",
  summary: "谁、用什么身份、什么时候、从哪里、做了什么。只增不改，逐条相扣。",
  filters: {
    label: "筛选日志",
    event: "事项",
    allEvents: "全部事项",
    outcome: "结果",
    allOutcomes: "全部结果",
    day: "业务日期，写成 2026-10-12 的样子",
  },
  list: {
    caption: "审计日志，由新到旧",
    seq: "序号",
    at: "时间",
    who: "谁",
    event: "事项",
    outcome: "结果",
    subject: "对象",
    from: "来自",
    nobody: "未登录",
    job: "系统任务",
    unknown: "没有记录",
    empty: "没有符合条件的记录",
    emptyNext: "换个事项、结果或日期再找。",
    older: "更早的记录",
    newest: "回到最新",
  },
  subjects: {
    placement: "挂职",
    unit: "单位",
    programme: "批次",
    person: "人员",
    account: "账号",
    department: "组织部门",
    post: "身份",
    baseline: "能力起点",
    breach: "违纪情况",
    delivery: "送达",
    import: "导入批次",
    missedReview: "未考核说明",
    position: "岗位",
    report: "定期汇报",
    review: "考核",
    reviewPart: "考核的一方内容",
    talk: "谈心谈话",
    other: "其他",
  },
  chain: {
    title: "核对链条",
    why: "从第一条起逐条核对，改过、删过任何一条都会显示。",
    submit: "核对整个链条",
    whole: "链条完整：核对了{checked, number}条，没有改动，没有缺失。",
    broken:
      "链条在第{brokenAt, number}条断开：这一条被改过，或者有记录缺失；之前的{checked, number}条完整。请保护现场，报告组织部门领导。",
  },
  events: {
    programme: { prepare: "修改批次", decide: "批准批次", close: "结束批次", open: "新建批次" },
    calendar: { prepare: "登记工作日历", remove: "删除工作日历的一天" },
    position: { offer: "提供岗位", revise: "修改岗位", approve: "同意岗位" },
    unit: { prepare: "登记单位", revise: "修改单位" },
    leader: { prepare: "登记单位领导任职", end: "登记单位领导免职" },
    firstResponsible: { name: "指定第一责任人" },
    mentor: { designate: "指定帮带联系人" },
    person: { prepare: "登记人员", revise: "修改人员", contact: "修改联系方式" },
    identity: { read: "查看身份证号" },
    import: {
      prepare: "上传导入文件",
      remap: "修改列对应",
      overrule: "逐行认可差异",
      choose: "选择重复人员的处理",
      confirm: "确认导入",
      apply: "执行导入",
      undo: "撤销导入",
      discard: "放弃导入",
    },
    placement: {
      prepare: "拟定挂职",
      decide: "决定挂职",
      takeOver: "接续在途挂职",
      moveStart: "改挂职起始日",
      supplyDecision: "补登决定",
      cancel: "取消挂职",
      endEarly: "提前结束挂职",
      close: "办结挂职",
    },
    arrival: { confirm: "确认到岗" },
    placementMentor: { designate: "为一次挂职指定帮带联系人", end: "取消单独指定的帮带联系人" },
    kin: { declare: "登记亲属申报" },
    standing: { confirmTransfer: "确认组织关系转入", confirmKept: "确认待遇保留" },
    assessment: { record: "登记年度考核" },
    breach: { record: "登记违纪" },
    outcome: { decide: "决定去向" },
    talk: { record: "登记谈心谈话" },
    report: { submit: "提交汇报", correct: "更正汇报", open: "查看汇报", acknowledge: "签收汇报", comment: "批注汇报" },
    baseline: { propose: "提出起点能力", settle: "确定起点能力", markUnmeasured: "标为未测" },
    reviewPart: { draft: "起草考核的一方内容", release: "提交考核的一方内容", return: "退回考核的一方内容" },
    review: { sign: "签发考核", correct: "更正考核", stateMissed: "说明缺少半年考核" },
    feedback: { open: "查看反馈", acknowledge: "签收反馈", recordPaper: "代录纸质签收" },
    account: { open: "开通账号", disable: "停用账号", enable: "恢复账号" },
    password: { reset: "重设密码", change: "修改密码" },
    session: { open: "登录", close: "退出登录", switch: "换用身份", closeAll: "全部退出登录" },
    language: { choose: "选择语言" },
    message: { markRead: "标记消息已读" },
    post: { grant: "授予身份", end: "免去身份" },
  } satisfies EventWords,
} as const;
