import type { GUIDE } from "@/lib/domain/guide";

/** A title and a line for each step of each role's guide. */
export type StepWords = {
  readonly [R in keyof typeof GUIDE]: Readonly<Record<(typeof GUIDE)[R][number], { title: string; text: string }>>;
};

/** Around the handbook; its own text is docs/handbook. */
export const help = {
  title: "帮助",
  contents: "目录",
  summary: "按身份和事情分章，写的都是系统里现在有的功能。",
  onThisPage: "帮助与依据",
  readOn: "看操作说明",
  newsLink: "更新说明",
  newsNew: "更新说明（有新内容）",
  search: {
    label: "在手册里查",
    field: "查什么",
    placeholder: "如更换帮带联系人、汇报交错了",
    submit: "查找",
    clear: "不查了，看目录",
    count: "“{question}”：找到{count, number}处",
    none: "手册里没有写到“{question}”",
    noneNext: "换一个说法，或者少写几个字；也可以从目录里找。",
    other: "中文手册里没有，下面是英文手册里的。",
  },
  chapter: {
    contents: "本章",
    around: "上一章和下一章",
    previous: "上一章：{title}",
    next: "下一章：{title}",
    all: "全部章节",
  },
  news: {
    title: "更新说明",
    summary: "由近到远。只写与使用有关的变化。",
    unseen: "有没看过的更新",
    seen: "看过了",
  },
  guide: {
    title: "第一次使用",
    done: "已办",
    open: "去办",
    tick: "看过了",
    of: "：{step}",
    putAway: "收起，不再显示",
    reopen: "重新显示在第一页上",
    putAwayNow: "引导已经收起。",
    shownNow: "没办完以前，这几件事也显示在第一页上。",
    finished: "这几件事都办过了。",
  },
  steps: {
    departmentStaff: {
      people: { title: "导入或登记单位和干部", text: "先单位，后干部花名册；少的可以一个个登记。" },
      programme: { title: "新建今年的批次", text: "填名额、战线和能力项，报批后登记批准。" },
      position: { title: "审定接收单位的岗位", text: "定下每项能力需要几级，岗位才能安排人。" },
      placement: { title: "新建挂职，报分管部长决定", text: "选岗位、干部和开始日期，问清亲属回避。" },
      read: { title: "看一遍一年的全过程", text: "谁在什么时候办什么，心里先有个数。" },
    },
    departmentLeader: {
      programme: { title: "登记批次的批准", text: "批准机关、日期和文号，登记后才能安排人。" },
      decide: { title: "作出挂职决定", text: "逐人登记决定；需要突破规定的，也在这里定。" },
      sign: { title: "签发考核", text: "评定等次，签发的同时送达三方。" },
      outcome: { title: "决定期满去向", text: "期满考核以后定，写明表现和需要。" },
    },
    sendingLiaison: {
      look: { title: "看本单位派出的人", text: "谁在哪里、到什么时候、下一步是什么。" },
      kept: { title: "确认工资、身份和福利照旧", text: "开始后30天内，可以一次确认几项。" },
      receipt: { title: "签收汇报和考核反馈", text: "先打开看，再代表本单位确认收到。" },
      view: { title: "提交派出单位意见", text: "半年和期满考核前，写本单位了解的情况。" },
    },
    hostSecretary: {
      firstResponsible: { title: "指定第一责任人", text: "一般是党委（党组）书记，接收干部以前指定。" },
      mentor: { title: "指定帮带联系人", text: "从在任的党政领导中选一名。" },
      arrival: { title: "确认干部到岗", text: "人到了再确认，确认后开始日期不再改。" },
      talk: { title: "登记第一次谈心谈话", text: "每人每月至少一次，谈过就登记。" },
    },
    hostLeader: {
      mentor: { title: "指定帮带联系人", text: "本单位所有挂职干部由一名领导帮带。" },
      baseline: { title: "提出能力起点", text: "到岗30天内打分，组织部门审定。" },
      part: { title: "签署接收单位意见", text: "秘书和帮带联系人可以起草，由你签署提交。" },
      receipt: { title: "签收汇报和考核反馈", text: "先打开看，再代表本单位确认收到。" },
    },
    mentor: {
      look: { title: "看自己帮带的干部", text: "岗位、任期和全程记录都在挂职页面。" },
      talk: { title: "登记一次谈心谈话", text: "写下约定的事，每月至少一次。" },
      draft: { title: "起草考核的接收单位意见", text: "考核开放后起草，由第一责任人签署。" },
    },
    cadre: {
      look: { title: "看自己这一年", text: "任期、联系人和要办的事，都在一页上。" },
      report: { title: "写第一期汇报", text: "工作、学习、生活、思想四部分，同送三方。" },
      self: { title: "提交考核自评", text: "半年时写一次，期满时再写一次。" },
      feedback: { title: "签收考核反馈", text: "看过等次、优点和不足，再确认收到。" },
    },
    scorer: {
      mark: { title: "给本组面试的人选打分", text: "0到100分，最多两位小数；考官组收分以前可以改。" },
    },
    auditor: {
      read: { title: "看审计日志", text: "可以按事项、结果和日期筛选。" },
      chain: { title: "核对整个链条", text: "改过、缺过任何一条都会显示。" },
      rules: { title: "读一遍制度", text: "日志里被拒绝的事项，都写着依据哪一条。" },
    },
    systemAdministrator: {
      account: { title: "开通第一批账号", text: "给出的一次性密码只显示一次，当面交给本人。" },
      post: { title: "授予身份", text: "没有身份登录不了；换岗时先授予，再免去。" },
      second: { title: "再开一个系统管理员账号", text: "自己的岗位自己免不了，要有人能替。" },
    },
  } satisfies StepWords,
} as const;
