import type { RefusalCode } from "@/lib/domain/refusal";

/** For every reason a rule can say no: what cannot be done, why now (`raced`: told without facts, where the database itself refused), what to do next. */
export const refusals = {
  limitMet: {
    title: "这项条件不用放宽",
    why: "按资料看，这项条件是符合的，或者批次没有要求。",
    next: "核对人选资料后再办理。",
  },
  waiverNotProposed: {
    title: "还没有提请放宽",
    why: "经办人还没有就这项条件写明理由提请。",
    next: "请经办人先写明理由提请。",
  },
  waiverDecided: {
    title: "这项放宽已经有决定",
    why: "部领导已经作过决定，每项只决定一次。",
    next: "到人选页面查看决定。",
  },
  programmeNominates: {
    title: "这个批次没有报名环节",
    why: "批次没有设选拔程序，按组织选派办理。",
    next: "需要公开选拔的，请经办人先设好选拔程序；组织选派的，直接新建挂职。",
  },
  programmeNotRegistering: {
    title: "这个批次现在不能报名",
    why: "批次还没有批准，或者已经结束。",
    next: "什么时候可以报名，向组织部门经办人询问。",
  },
  programmeWithoutRegistration: {
    title: "这个批次不设报名",
    why: "批次没有设定选拔程序，人选由组织选派。",
    next: "有意参加的，向组织部门经办人反映，或者关注其他批次的报名。",
  },
  registrationNotOpen: {
    title: "报名还没有开始",
    why: "报名从{from}开始。",
    next: "到那天再来报名，名单可以先准备好。",
  },
  registrationOver: {
    title: "报名已经截止",
    why: "报名截止日是{to}。",
    next: "确需补报的，请经办人按批准延长报名日期。",
  },
  registrationDaysWrong: {
    title: "报名截止日早于开始日",
    why: "填写的是{from}开始、{to}截止。",
    next: "核对两个日期后再保存。",
  },
  registrationAfterStart: {
    title: "报名截止太晚",
    why: "报名截止日{to}不早于挂职起始日{startsOn}，选拔来不及做完。",
    next: "提前报名截止日，或者改批次的起始日。",
  },
  stageDaysWrong: {
    title: "环节日期排得不对",
    why: "{stage, select, registration {报名} qualification {资格审查} writtenExam {笔试} interview {面试} inspection {考察} other {常委会研究}}排在{on}，要在{before}以后、挂职开始（{startsOn}）以前。",
    next: "按环节先后调整日期，或者改批次的起始日；还没有定的可以先空着。",
  },
  selectionUnderWay: {
    title: "已经有人报名，程序不能再改",
    why: "已有{candidates, number}人报名，报名开始日和选拔环节对他们已经生效。",
    next: "可以延长报名截止日；其他改动放到下一批次。",
  },
  selectionJudged: {
    title:
      "已经有结果或者成绩，{setting, select, examWeight {笔试权重} interviewRatio {进面比例} other {面试计分办法}}不能再改",
    why: "已经登记的结果或者成绩是按现在的设定来的，中途改了，前后的人选就不是一个标准。",
    next: "把这一项改回原来的设定再保存；环节日程和报名截止日仍可以调整。新的要求放到下一批次。",
  },
  limitsJudged: {
    title:
      "已经有结果或者成绩，报名条件里的{limit, select, ageByRank {某一职级的最高年龄} highestAge {最高年龄} lowestEducation {最低学历} serviceYears {工作年限} parties {政治面貌} againYears {再次挂职间隔} other {最高职级}}不能再改",
    why: "已经登记的结果或者成绩是按现在的条件来的，中途改了，前后的人选就不是一个标准。",
    next: "把这一项改回原来的条件再保存；个别人确需放宽的，在人选页面提请放宽。新的要求放到下一批次。",
  },
  selectionLocked: {
    title: "人选名单已经锁定，选拔程序不能再改",
    why: "名单是按现在的选拔程序产生的，锁定以后程序一并固定。",
    next: "到选拔页面查看现在的设定；新的要求放到下一批次。",
  },
  selectsAfterPlacing: {
    title: "批次里已有挂职，不能再改为公开选拔",
    why: "已有{placed, number}次挂职按组织选派建立，没有经过选拔。",
    next: "需要公开选拔的，另建一个批次再设定选拔程序；这些挂职都没有到岗、确定不办的，也可以全部取消后再设定。",
  },
  weightWithoutStage: {
    title: "成绩权重与选拔环节对不上",
    why: "计入成绩的笔试或面试不在选定的环节里。",
    next: "选上对应的环节，或者把它的权重改为0。",
  },
  notOfUnit: {
    title: "名单里有人不是本单位的干部",
    why: "{name}不在本单位的干部名册里，也可能还没有登记干部资料。",
    next: "从名单里去掉，由其所在单位推荐；资料没有登记的，请经办人先补齐。",
  },
  alreadyRegistered: {
    title: "已经报过名",
    why: "{name}在本批次已经报名。",
    next: "到报名名单里查看，不用再报。",
  },
  registeredBefore: {
    title: "有人已经报过名",
    why: "所选的人当中，有人在本批次已经报名，也许是由原单位推荐的。",
    next: "核对报名名单；名单上看不到的，请问组织部门。",
  },
  alreadyAgreed: {
    title: "已经同意过",
    why: "本单位对这次报名的意见已经登记。",
    next: "不用再办。",
  },
  unitNotAgreed: {
    title: "派出单位还没有同意",
    why: "干部自己报的名，要派出单位同意后才进入资格审查。",
    next: "请派出单位联络员在报名名单里办理。",
  },
  stageNotAsked: {
    title: "本批次没有这个环节",
    why: "{stage, select, registration {报名} qualification {资格审查} writtenExam {笔试} interview {面试} inspection {考察} other {常委会研究}}不在本批次的选拔环节里。",
    next: "按批次设定的环节逐一办理。",
  },
  stageDecided: {
    title: "这个环节已有结果",
    why: "{stage, select, registration {报名} qualification {资格审查} writtenExam {笔试} interview {面试} inspection {考察} other {常委会研究}}的结果已经登记，每个环节只登记一次。",
    next: "到人选页面查看已有的结果。",
  },
  stageSkipped: {
    title: "环节不能跳过",
    why: "现在等的是{at, select, registration {报名} qualification {资格审查} writtenExam {笔试} interview {面试} inspection {考察} other {常委会研究}}，还轮不到{stage, select, registration {报名} qualification {资格审查} writtenExam {笔试} interview {面试} inspection {考察} other {常委会研究}}。",
    next: "先登记前一个环节的结果。",
  },
  stageNotDecided: {
    title: "这个环节还没有结果",
    why: "{stage, select, registration {报名} qualification {资格审查} writtenExam {笔试} interview {面试} inspection {考察} other {常委会研究}}的结果还没有登记，没有可以更正的。",
    next: "到批次的选拔页面登记结果。",
  },
  stageRestedOn: {
    title: "后面的环节已经用到这个结果",
    why: "人选已经进入{later, select, registration {报名} qualification {资格审查} writtenExam {笔试} interview {面试} inspection {考察} other {常委会研究}}，{stage, select, registration {报名} qualification {资格审查} writtenExam {笔试} interview {面试} inspection {考察} other {常委会研究}}的结果不能再更正。",
    next: "后面的环节还没有登记结果的，在那里登记不通过；已经登记的，把最后一个环节的结果更正为不通过。两种情况都写明理由。",
  },
  examNumbersGiven: {
    title: "没有要编号的人选",
    why: "等待笔试的人选都有准考证号，编定的号不再变动。",
    next: "资格审查又有人通过的，登记以后再来编号。",
  },
  scoreSettled: {
    title: "笔试结果已经登记，成绩不能再改",
    why: "人选的笔试结果是按现在的成绩确定的。",
    next: "结果有误的，到人选页面更正笔试结果。",
  },
  noScoreToPass: {
    title: "没有成绩，不能登记为通过",
    why: "{name}的{stage, select, writtenExam {笔试登记为{noScore, select, absent {缺考} other {违纪}}} other {面试登记为{noScore, select, absent {缺席} other {取消资格}}}}，没有成绩。",
    next: "按成绩登记结果，或者不选这名人选。笔试成绩登记错了的，在登记结果以前改正。",
  },
  panelStillOpen: {
    title: "考官组还没有收分",
    why: "{name}编在“{panel}”面试，收分以后才有面试成绩。",
    next: "等这个考官组收分以后再登记；没有参加面试的，收分时登记缺席。误编入组、还没有打分的，先调整考官组。",
  },
  scoresChangedMeanwhile: {
    title: "有的成绩已被别人改过，没有保存",
    why: "你打开以后，准考证号{numbers}的成绩有人先登记了，和你填的不一样。",
    next: "重新打开，核对这几个人的成绩再保存。",
  },
  notAtInterview: {
    title: "这名人选不在面试环节",
    why: "{name}没有在等待面试：可能还没有到这个环节，也可能已经退出，或者面试结果已经登记。",
    next: "到选拔页面核对各人所处的环节，只选等待面试的人选。",
  },
  heardElsewhere: {
    title: "这名人选已在别的考官组",
    why: "{name}已经分到另一个考官组，一名人选只由一个考官组面试。",
    raced: "刚刚有人选被分到了另一个考官组，一名人选只由一个考官组面试。",
    next: "到面试页面核对分组；确需换组的，先从原来的组里移出。",
  },
  notScorer: {
    title: "这个人不是面试考官",
    why: "{name}今天没有面试考官身份，不能进考官组。",
    next: "请系统管理员在账号里授予面试考官身份，或者另选考官。",
  },
  scorerIsCandidate: {
    title: "考官自己是人选",
    why: "{name}是这个批次的人选，同其他人选一起排名，不能给他们打分。",
    next: "换一名考官。",
  },
  panelClosed: {
    title: "考官组已经收分",
    why: "考官组{closedOn}收分。收分以后，分数和名单都不再改动。",
    raced: "考官组刚刚收分。收分以后，分数和名单都不再改动。",
    next: "打开这个考官组查看面试成绩。",
  },
  panelMarked: {
    title: "已经开始打分，有的人不能移出",
    why: "已打过分的考官、已被打分的人选不能移出考官组，否则打过的分没有着落。",
    next: "保留这些人再保存。还在组里的考官清空自己打的分以后，可以移出；已经回避或退出的考官打过的分留存，由其打过分的人选也留在本组。",
  },
  panelInUse: {
    title: "已经开始打分，不能解散",
    why: "这个考官组已经有{marks, number}个分数，解散了这些分数就没有着落。",
    next: "要换考官或人选的，请调整考官组；确需解散的，请还在组里的考官先清空分数。已经回避或退出的考官打过分的，不能解散，由其他考官打完后收分。",
  },
  scorerExcused: {
    title: "这名考官已经回避或退出",
    why: "这名考官登记了回避或退出，不再参加这一组的打分，也不能再编进来。",
    next: "打开考官组核对；需要人替补的，另选考官。",
  },
  lastScorer: {
    title: "至少要留一名考官",
    why: "这一组只剩一名考官，再退出就没有人打分。",
    next: "先在“调整考官组”里加上替补的考官，再登记回避或退出。",
  },
  panelNotYet: {
    title: "还没到面试的日子",
    why: "这一组{heldOn}面试，从那天起打分。",
    next: "面试当天再来打分；日期改了的，请经办人调整考官组。",
  },
  marksMissing: {
    title: "还有分数没有打",
    why: "还缺{missing, number}个分数。除缺席和取消资格的以外，每名考官要给每名人选打分。",
    next: "请还没有打完的考官补上；没有参加面试的人选，登记为缺席或取消资格。",
  },
  notOnDecidedList: {
    title: "不在锁定的人选名单上",
    why: "本批次经过选拔，只有研究决定并且锁定在人选名单上的干部才能安排挂职。",
    next: "到批次的选拔页面查看名单；名单还没有锁定的，先请分管部长锁定。",
  },
  listLocked: {
    title: "人选名单已经锁定",
    why: "名单锁定以后，各环节的结果不再登记，也不再更正。",
    next: "到批次的选拔页面查看锁定的名单。",
  },
  listEmpty: {
    title: "还没有研究决定的人选",
    why: "没有一名人选通过最后一个环节。",
    next: "先登记会议研究的结果，再锁定名单。",
  },
  candidatesOpen: {
    title: "还有人选没有结果",
    why: "还有{open, number}人等着办理，名单锁定以后就不能再登记结果。",
    next: "先把这些人选的结果登记完，或者办理退出。",
  },
  inspectionDaysWrong: {
    title: "考察日期不对",
    why: "填写的是{from}至{to}，今天是{today}；结束日不能早于开始日，也不能晚于今天。",
    next: "核对考察的起止日期后再保存。",
  },
  inspectionMissing: {
    title: "还没有登记考察结论",
    why: "考察组、考察时间和结论登记以后，才能登记考察通过。",
    next: "到人选页面进入“考察”，先登记考察情况和结论。",
  },
  inspectionNotReached: {
    title: "还没有到考察环节",
    why: "人选现在等的是前面的环节，考察材料要到了考察环节才登记。",
    next: "先登记前面环节的结果。",
  },
  committeeByMeeting: {
    title: "研究结果要从会议登记",
    why: "常委会研究是否通过，由会议的表决和决定登记；这里只登记缺席或者取消资格。",
    next: "到“会议研究”里准备会议，会后登记表决结果。",
  },
  notVotedOn: {
    title: "会议没有表决，不能这样更正",
    why: "{name}没有会议表决的记录。常委会研究是否通过，以会议登记的表决为准。",
    next: "保留现在的结果；缺席、取消资格登记错了的，可以在这两项之间更正。",
  },
  meetingRecorded: {
    title: "这次会议的结果已经登记",
    why: "会议的名单、表决和决定登记以后不再更改。",
    next: "到会议页面查看结果；还有人选要研究的，另外准备一次会议。",
  },
  meetingElsewhere: {
    title: "有人选已在另一次会议的名单上",
    why: "{name}在另一次还没有登记结果的会议名单上，一名人选同时只上一次会。",
    next: "从其中一次会议的名单里去掉。",
  },
  quorumMissing: {
    title: "到会人数不够，不能作决定",
    why: "应到{members, number}人，实到{present, number}人，到会的要达到应到人数的三分之二。",
    next: "核对到会人数；确实不够的，另行安排会议。",
  },
  majorityMissing: {
    title: "同意票没有过半，不能登记为通过",
    why: "{name}得同意票{inFavour, number}票，应到会成员{members, number}人，同意的要超过应到会成员的半数。",
    next: "核对票数；没有过半的，不登记为通过。",
  },
  overQuota: {
    title: "通过的人数超过名额",
    why: "批次名额{quota, number}人，连同以前通过的共{passed, number}人。",
    next: "核对表决结果；经批准增加名额的，先改批次设置。",
  },
  listNotLocked: {
    title: "人选名单还没有锁定",
    why: "公布决定和人岗配对都以锁定的名单为准，名单锁定以前还会变动。",
    next: "请分管部长先在“人选名单”里锁定名单。",
  },
  alreadyReleased: {
    title: "已经公布过",
    why: "这一项已经在{on}公布，每项只公布一次。",
    next: "不用再办。",
  },
  scoresOpen: {
    title: "还有人没有结果，成绩先不公布",
    why: "还有{open, number}人在等{stage, select, writtenExam {笔试} other {面试}}或者前面的环节。",
    next: "等所有人的{stage, select, writtenExam {笔试} other {面试}}结果都登记了，再公布成绩。",
  },
  scoresMissing: {
    title: "还没有成绩可以公布",
    why: "没有一名人选有笔试或者面试的成绩。",
    next: "先登记笔试成绩，考官组收分，再公布。",
  },
  stageInFuture: {
    title: "结果日期不能晚于今天",
    why: "填写的日期是{decidedOn}，今天是{today}。",
    next: "核对日期后再保存。",
  },
  stageBeforeLast: {
    title: "结果日期早于上一个环节",
    why: "填写的日期是{decidedOn}，上一个环节的日期是{before}。",
    next: "核对两个环节的日期。",
  },
  candidateOut: {
    title: "人选已不在选拔中",
    why: "到{stage, select, registration {报名} qualification {资格审查} writtenExam {笔试} interview {面试} inspection {考察} other {常委会研究}}为止：已退出，或者没有通过。",
    next: "不再登记后面的环节。",
  },
  registrationWithdrawn: {
    title: "已经退出报名",
    why: "这次报名已经退出。退出以后不再填志愿，也不再办理单位同意。",
    next: "不用再办。",
  },
  alreadyWithdrawn: {
    title: "已经退出选拔",
    why: "退出只登记一次。",
    next: "不用再办。",
  },
  withdrawsPlaced: {
    title: "已经安排挂职，不能退出选拔",
    why: "选拔到安排挂职为止，之后的变动登记在挂职上。",
    next: "需要改变的，到这次挂职的页面办理取消或者提前结束。",
  },
  limitsUnmet: {
    title: "资格条件不符，不能通过资格审查",
    why: "还有{unmet, number}项条件不符，没有经部领导同意放宽。",
    next: "登记不通过；确需放宽的，写明理由，报部领导决定。",
  },
  programmeNotOpen: {
    title: "这个批次现在不能安排挂职",
    why: "批次还在筹备，或者已经结束。",
    next: "先把批次改为“进行中”，或者选一个进行中的批次。",
  },
  decisionMissing: {
    title: "还没有写明依据的决定",
    why: "决定机关、决定日期和文号要写全。",
    next: "补齐这三项再办理。",
  },
  decisionInFuture: {
    title: "决定日期不能晚于今天",
    why: "填写的决定日期是{decidedOn}，今天是{today}。",
    next: "核对文件上的日期，改正后再办理。",
  },
  alreadyDecided: {
    title: "这次挂职已经有决定",
    why: "同一次挂职只作一次决定，现在的状态不再等待决定。",
    next: "到挂职页面查看已有的决定。",
  },
  quotaFull: {
    title: "这个批次的名额已满",
    why: "批次名额{quota, number}人，已安排{placed, number}人。",
    next: "经批准增加名额后改批次设置，或者安排到其他批次。",
  },
  quotaBelowPlaced: {
    title: "名额少于已经安排的人数",
    why: "填写的名额是{quota, number}人，已安排{placed, number}人。",
    next: "名额按不少于{placed, number}人填写。",
  },
  quotaBelowDecided: {
    title: "名额少于常委会研究通过的人数",
    why: "名额{quota, number}人，常委会研究通过{decided, number}人。",
    next: "批次名额要不少于{decided, number}人，增加名额先经批准；其中有人不再参加的，先登记退出。",
  },
  quotaBelowToPlace: {
    title: "名额不够安排名单上的人",
    why: "批次名额{quota, number}人，已安排{placed, number}人，名单上还有{toPlace, number}人要安排。",
    next: "经批准增加名额后改批次设置，再编制方案。",
  },
  sendingIsHost: {
    title: "派出单位和接收单位不能相同",
    why: "选的是同一个单位。",
    next: "核对后改选其中一个单位。",
  },
  positionNotOffered: {
    title: "这个岗位不能选",
    why: "它不是该接收单位在本批次提供的岗位。",
    next: "改选该单位在本批次的岗位，或者先登记新岗位。",
  },
  positionFull: {
    title: "这个岗位已经满员",
    why: "岗位名额{places, number}人，这段任期内最多时已有{taken, number}人。",
    raced: "这段任期内，岗位的名额已经用完。",
    next: "改选其他岗位，或者改起始日避开在任的人。",
  },
  hostFull: {
    title: "接收单位领导班子里的挂职干部已到上限",
    why: "本批次规定同时最多{capacity, number}人，这段任期内最多时已有{there, number}人。",
    next: "改选接收单位；确需安排的，写明理由，报组织部门领导决定。",
  },
  kinAtHost: {
    title: "接收单位领导中有干部的亲属，应当回避",
    why: "干部申报的亲属现任接收单位领导或帮带联系人。",
    next: "改选接收单位；确需安排的，写明理由，报组织部门领导决定。",
  },
  kinNotDeclared: {
    title: "还没有问过亲属关系",
    why: "决定之前要有干部的亲属申报，没有亲属的也要申报“无”。",
    next: "请经办人登记干部的亲属申报。",
  },
  nativePlaceAvoided: {
    title: "接收单位在干部的籍贯地，应当回避",
    why: "本次配对要求回避籍贯地，岗位所在地正是干部的籍贯地。",
    next: "改选其他地方的岗位；确需安排的，由经办人在配对设置中取消籍贯地回避。",
  },
  nobodyToPlace: {
    title: "没有等待安排的人选",
    why: "人选名单上的干部都已经安排了挂职，或者现在不能安排。",
    next: "到批次的挂职清单查看已有的安排。",
  },
  planNotProposed: {
    title: "现在没有可以确认的方案",
    why: "方案还在计算，或者没有排出来。",
    next: "等方案排好；排不出来的，请经办人按提示调整后重新配对。",
  },
  planClosed: {
    title: "这个方案已经办结",
    why: "方案已经确认或者已经作废，不再更改。",
    next: "到批次的挂职清单查看安排；还有人选没有安排的，请经办人重新配对。",
  },
  planStale: {
    title: "方案做好以后情况有了变化",
    why: "做方案的依据变了：人选{people, number}名，岗位{positions, number}个，接收单位{hosts, number}个。这次一个人也没有安排。",
    next: "到配对页面查看变化，请经办人重新配对，再确认。",
  },
  decisionNotAnnounced: {
    title: "决定还没有公布",
    why: "挂职一经拟定，接收单位、派出单位和干部都会看到；决定公布以前，人选只有组织部门知道。",
    next: "请分管部长先在“人选名单”里公布研究结果，再作安排。",
  },
  candidatePlaced: {
    title: "这名人选已经安排挂职",
    why: "安排以前要问清亲属关系；安排以后，亲属申报登记在挂职上。",
    next: "到这次挂职的页面查看亲属申报。",
  },
  partyMemberWanted: {
    title: "这个岗位要求中共党员",
    why: "干部的政治面貌不是中共党员或中共预备党员。",
    next: "改选其他岗位，或者请接收单位调整岗位条件。",
  },
  nonPartyWanted: {
    title: "这个岗位要求党外干部",
    why: "干部是中共党员或中共预备党员。",
    next: "改选其他岗位，或者请接收单位调整岗位条件。",
  },
  otherSexWanted: {
    title: "这个岗位对性别有要求",
    why: "干部的性别与岗位条件不符。",
    next: "改选其他岗位，或者请接收单位调整岗位条件。",
  },
  tooOldForPosition: {
    title: "干部的年龄超过岗位条件",
    why: "岗位要求不超过{years, number}周岁，干部到截止日已满{age, number}周岁。",
    next: "改选其他岗位，或者请接收单位调整岗位条件。",
  },
  educationTooLow: {
    title: "干部的学历低于岗位条件",
    why: "岗位要求的学历学位，干部没有取得，或者没有登记。",
    next: "核对干部的学历学位；没有取得的，改选其他岗位，或者请接收单位调整岗位条件。",
  },
  serviceTooShort: {
    title: "干部的工作年限不够",
    why: "岗位要求工作满{years, number}年，干部到截止日满{served, number}年。",
    next: "核对参加工作时间；确实不够的，改选其他岗位，或者请接收单位调整岗位条件。",
  },
  otherStandingWanted: {
    title: "干部的人员身份不符合岗位条件",
    why: "岗位对人员身份有要求，例如公务员。",
    next: "改选其他岗位，或者请接收单位调整岗位条件。",
  },
  levelTooLow: {
    title: "干部的能力达不到岗位条件",
    why: "岗位要求这项能力不低于{wanted, number}级，干部没有达到，或者未测。",
    next: "改选其他岗位，或者请接收单位调整岗位条件。",
  },
  pairForbidden: {
    title: "经办人已经排除了这样安排",
    why: "在配对中，这名干部已被注明不去这个岗位或者这个单位。",
    next: "改选其他岗位，或者先在配对中取消排除。",
  },
  waiverWithoutReason: {
    title: "例外安排还没有写理由",
    why: "超过上限或者需要回避的，要写明为什么仍要这样安排。",
    next: "写明理由再提交。",
  },
  waiverUndecided: {
    title: "例外安排还没有经领导决定",
    why: "超过上限或者需要回避的安排，由组织部门领导决定。",
    next: "请组织部门领导决定这项例外。",
  },
  placementNotDecided: {
    title: "这次挂职还没有决定，不能确认到岗",
    why: "派出决定还没有作出。",
    next: "请组织部门领导先作决定。",
  },
  placementOver: {
    title: "这次挂职已经结束，不能再办",
    why: "它已经办结或者取消。",
    next: "到挂职页面查看记录；留任或再派的，另办一次挂职。",
  },
  startFixedByArrival: {
    title: "到岗已经确认，起始日不能再改",
    why: "接收单位已确认{arrivedOn}到岗。",
    next: "需要提前停止的，办理提前结束。",
  },
  alreadyArrived: {
    title: "已经确认过到岗",
    why: "接收单位已确认{arrivedOn}到岗。",
    next: "不用再确认，到挂职页面查看。",
  },
  notYetArrived: {
    title: "干部还没有到岗，现在不能办",
    why: "起始日是{startsOn}，接收单位还没有确认到岗。",
    next: "请接收单位先确认到岗。",
  },
  arrivalBeforeStart: {
    title: "到岗日不能早于起始日",
    why: "填写的到岗日是{arrivedOn}，起始日是{startsOn}。",
    next: "改填起始日或以后的日期；提前到岗的，请组织部门先改起始日。",
  },
  arrivalInFuture: {
    title: "到岗日不能晚于今天",
    why: "填写的到岗日是{arrivedOn}，今天是{today}。",
    next: "等干部到岗那天再确认。",
  },
  arrivalAfterTerm: {
    title: "到岗日晚于任期截止日",
    why: "填写的到岗日是{arrivedOn}，任期到{endsOn}为止。",
    next: "请组织部门改起始日，或者取消这次挂职。",
  },
  cancelAfterArrival: {
    title: "已经到岗，不能取消",
    why: "接收单位已确认{arrivedOn}到岗。",
    next: "需要停止的，办理提前结束。",
  },
  cancelWithoutReason: {
    title: "取消要写明原因",
    why: "原因还空着。",
    next: "写明为什么取消再提交。",
  },
  earlyEndOutsideTerm: {
    title: "提前结束的日期不在任期内",
    why: "填写的是{day}，应当在{from}以后、{to}以前。",
    next: "改填这段时间内的日期；任期届满的，不用办提前结束。",
  },
  earlyEndWithoutReason: {
    title: "提前结束要写明原因",
    why: "原因说明还空着。",
    next: "写明为什么提前结束再提交。",
  },
  alreadyEnded: {
    title: "这次挂职已经到期",
    why: "最后一天是{endedOn}。",
    next: "接着办期满考核和去向。",
  },
  cadreElsewhere: {
    title: "这名干部在这段时间已有挂职",
    why: "{from}至{to}与该干部另一次挂职的日期重叠。",
    raced: "这段日期与该干部另一次挂职重叠。",
    next: "换一个起始日，或者换一名干部；有疑问的，向组织部门核实。",
  },
  standingNotApplicable: {
    title: "这一项不需要确认",
    why: "该干部不是中共党员，没有组织关系转接。",
    next: "确认其他几项即可。",
  },
  standingOtherSide: {
    title: "这一项由另一方确认",
    why: "组织关系由接收单位确认，工资、身份和福利由派出单位确认。",
    next: "请对方确认。",
  },
  standingAlreadyConfirmed: {
    title: "这一项已经确认过",
    why: "{confirmedOn}已经确认。",
    next: "不用再确认，到挂职页面查看。",
  },
  standingDateWrong: {
    title: "确认日期不能晚于今天",
    why: "填写的日期是{confirmedOn}，今天是{today}。",
    next: "改填实际办妥的日期。",
  },
  takeOverBeforeStart: {
    title: "接续日不能早于起始日",
    why: "接续日是{takeOverOn}，起始日是{startsOn}。",
    next: "没有开始的挂职按正常程序办；已经开始的，改填接续日。",
  },
  takeOverInFuture: {
    title: "接续日不能晚于今天",
    why: "接续日是{takeOverOn}，今天是{today}。",
    next: "改填今天或以前的日期。",
  },
  takeOverOnly: {
    title: "只有接续办理的挂职可以这样办",
    why: "“待补”只用于启用系统前已经开始、写明接续日的挂职。",
    next: "写全决定机关、日期和文号；确属接续办理的，写明接续日。",
  },
  halfYearDueAfterTakeOver: {
    title: "半年考核在接续以后才到期，不能记为线下完成",
    why: "半年考核应在{dueOn}前做，系统从{takeOverOn}起接续办理。",
    next: "在系统里做这次半年考核。",
  },
  firstResponsibleMissing: {
    title: "接收单位还没有第一责任人，不能确认到岗",
    why: "到岗以前，接收单位要先明确第一责任人。",
    next: "先指定第一责任人，再确认到岗。",
  },
  firstResponsibleNotLeader: {
    title: "第一责任人要从本单位领导中指定",
    why: "选的人在{from}不是这个单位的领导。",
    next: "先登记为本单位领导，或者改选在任的领导。",
  },
  firstResponsibleIsKin: {
    title: "第一责任人应当回避",
    why: "此人是在这里挂职的干部申报的亲属；没有帮带联系人时，由第一责任人代为帮带。",
    next: "改选本单位另一名党政领导。",
  },
  firstResponsibleInFuture: {
    title: "指定日期不能晚于今天",
    why: "填写的日期是{from}，今天是{today}。",
    next: "改为今天或者更早的日期；还没到任的，到任那天再指定。",
  },
  firstResponsibleBeforeCurrent: {
    title: "指定日期早于现任第一责任人的任职日期",
    why: "现任第一责任人从{currentFrom}起任职，填写的日期是{from}。",
    next: "核对交接日期，改为{currentFrom}或者以后。",
  },
  firstResponsibleStillNamed: {
    title: "这名领导还是第一责任人，不能先免",
    why: "接收单位任何时候都要有第一责任人在任。",
    next: "先指定新的第一责任人，再登记免职。",
  },
  mentorMissing: {
    title: "还没有帮带联系人，不能确认到岗",
    why: "从到岗那天起，每天都要有一名帮带联系人。",
    next: "先指定帮带联系人，再确认到岗。",
  },
  mentorNotLeader: {
    title: "这个人不能担任帮带联系人",
    why: "{from}那天，此人不是本单位在任的党政领导。",
    next: "改选一名在任的党政领导，或者先登记其职务。",
  },
  mentorIsCadre: {
    title: "挂职干部不能帮带自己",
    why: "选的就是这名挂职干部本人。",
    next: "改选本单位另一名党政领导。",
  },
  mentorIsSeconded: {
    title: "挂职干部不能担任帮带联系人",
    why: "此人自己也在挂职期间。",
    next: "改选本单位另一名党政领导。",
  },
  mentorIsKin: {
    title: "帮带联系人应当回避",
    why: "此人是所帮带挂职干部申报的亲属。",
    next: "改选本单位另一名党政领导。",
  },
  mentorUnchanged: {
    title: "此人已经是帮带联系人",
    why: "从{since}起一直由其担任。",
    raced: "这一天起已经有人担任，同一天只能有一名。",
    next: "不用更换；要换人的，改选另一名党政领导。",
  },
  designationInFuture: {
    title: "交接日期不能晚于今天",
    why: "填写的日期是{from}，今天是{today}。",
    next: "等交接那天再办，或者改填日期。",
  },
  designationBeforeCurrent: {
    title: "交接日期早于现任开始的日期",
    why: "填写的日期是{from}，现任从{currentFrom}开始。",
    next: "改填{currentFrom}或以后的日期。",
  },
  designationWithoutReason: {
    title: "还没有写明理由",
    why: "由组织部门代接收单位指定或者调整的，要写明理由。",
    next: "补上理由再办理。",
  },
  ownMentorNotNamed: {
    title: "这次挂职没有单独指定帮带联系人",
    why: "现在由接收单位统一指定的帮带联系人帮带。",
    next: "不用办理；要单独指定的，选一名在任的党政领导。",
  },
  hostMentorMissing: {
    title: "接收单位还没有统一的帮带联系人，不能取消单独指定",
    why: "取消以后，这名干部就没有帮带联系人了。",
    next: "先由接收单位指定帮带联系人，或者为这次挂职改选另一名领导。",
  },
  talkInFuture: {
    title: "谈话日期不能晚于今天",
    why: "填写的日期是{heldOn}，今天是{today}。",
    next: "谈过以后再登记，或者改正日期。",
  },
  talkBeforeArrival: {
    title: "谈话日期不能早于到岗日",
    why: "填写的日期是{heldOn}，干部{arrivedOn}到岗。",
    next: "改填到岗以后的日期。",
  },
  talkAfterTerm: {
    title: "谈话日期在任期以后",
    why: "填写的日期是{heldOn}，任期最后一天是{lastDay}。",
    next: "改填任期内的日期；任期结束后的谈话不记在这次挂职里。",
  },
  talkWithoutAgreement: {
    title: "还没有写谈话约定的内容",
    why: "谈了什么、约定了什么，要留下一句。",
    next: "写上约定的内容再登记。",
  },
  talkerNotEntitled: {
    title: "谈话人不符合规定",
    why: "接收单位的谈话由当天的帮带联系人或者在任的党政领导来谈，组织部门的谈话由本部门的人来谈。",
    next: "改选谈话人；领导名册不全的，先登记再选。",
  },
  reportPeriodUnknown: {
    title: "没有这一期汇报",
    why: "它不在这次挂职的任期里。",
    next: "从挂职页面选要写的那一期。",
  },
  reportNotOpen: {
    title: "这一期汇报还没到提交的时候",
    why: "这一期到{to}结束，{opensOn}起可以提交。",
    next: "到{opensOn}再提交。",
  },
  reportAlreadySubmitted: {
    title: "这一期汇报已经提交",
    why: "第{period, number}期已在{submittedOn}提交，提交后不能改动。",
    raced: "这一期已经提交，提交后不能改动。",
    next: "需要更正的，写一份更正稿，原稿保留。",
  },
  reportIncomplete: {
    title: "汇报还没有写全",
    why: "工作、学习、生活、思想四部分都要写。",
    next: "补齐空着的部分再提交。",
  },
  reportNotSubmitted: {
    title: "这一期还没有汇报可以更正",
    why: "更正要有已经提交的汇报。",
    next: "先提交这一期汇报。",
  },
  reviewNotOpen: {
    title: "还没到考核的时候",
    why: "这次考核{opensOn}起开放。",
    next: "到{opensOn}再办。",
  },
  reviewNotOwed: {
    title: "这次挂职不做这项考核",
    why: "它在{lastDay}提前结束：满六个月的只在结束时考核，不满六个月的不考核。",
    next: "满六个月的做期满考核；不满六个月的，作说明后办返回。",
  },
  endReviewBeforeLastDay: {
    title: "期满考核不能早于最后一天签发",
    why: "任期最后一天是{lastDay}。",
    next: "各方意见可以先写，{lastDay}起再签发。",
  },
  halfYearComesFirst: {
    title: "半年考核还没有做，不能往下办",
    why: "期满考核和办结以前，要有半年考核，或者领导签字的说明。",
    next: "先签发半年考核；确实错过的，请组织部门领导签字说明原因。",
  },
  halfYearClosed: {
    title: "半年考核已经了结",
    why: "它已经签发，或者已由领导说明原因，或者已做完期满考核。",
    next: "到挂职页面查看已有的考核或说明。",
  },
  reviewAlreadySigned: {
    title: "这项考核已经签发",
    why: "{signedOn}已经签发，签发后不能改动。",
    raced: "已经签发，签发后不能改动。",
    next: "有误的，另发更正件。",
  },
  scoresIncomplete: {
    title: "能力项还没有评完",
    why: "还有{missing, number}项没有评到1至5的整级。",
    next: "逐项评完再签发。",
  },
  marksIncomplete: {
    title: "德能勤绩廉还没有评完",
    why: "还有{missing, number}项没有评价。",
    next: "五项都评完再签发。",
  },
  strengthMissing: {
    title: "还没有写优点",
    why: "考核至少写一条优点。",
    next: "写上优点和依据再签发。",
  },
  gapMissing: {
    title: "还没有写不足",
    why: "考核至少写一条不足。",
    next: "写上不足和依据再签发。",
  },
  evidenceMissing: {
    title: "有的优点或不足没有依据",
    why: "还有{missing, number}条没有依据，每条至少要有一项。",
    next: "给每一条补上依据再签发。",
  },
  gradeMissing: {
    title: "还没有评定等次",
    why: "考核要有四个等次中的一个。",
    next: "评定等次再签发。",
  },
  missedStatementTooEarly: {
    title: "半年考核还没有逾期，不用说明",
    why: "到{from}仍没有做，才能按错过说明。",
    next: "先组织半年考核。",
  },
  missedStatementWithoutReason: {
    title: "还没有写没有做半年考核的原因",
    why: "说明由领导签字，原因不能空着。",
    next: "写明原因再签字。",
  },
  baselineScoresIncomplete: {
    title: "能力起点还没有评完",
    why: "还有{missing, number}项没有评到1至5的整级。",
    next: "逐项评完再提交。",
  },
  baselineNotProposed: {
    title: "接收单位还没有提出能力起点",
    why: "先由接收单位提出，再由组织部门审定。",
    next: "请接收单位先提出评分。",
  },
  baselineSettled: {
    title: "能力起点已经审定",
    why: "审定以后不再改动，后面的考核都以它为起点。",
    next: "到挂职页面查看评分。",
  },
  baselineNotMeasured: {
    title: "这次挂职不评能力起点",
    why: "接续办理时已标为“未测”。",
    next: "变化从第一次考核看起。",
  },
  routingIncomplete: {
    title: "送达的对象不全，不能签发",
    why: "应送{parties, number}方，现在只有{reached, number}方能送到。",
    next: "补齐干部、派出单位和接收单位再签发。",
  },
  paperSignerWrong: {
    title: "没有登记纸质签收",
    why: "选的签收人不是这一方的人：本人的由本人签，单位的由本单位的人签。",
    next: "核对签收单上的签名，选这一方的人。",
  },
  paperDayWrong: {
    title: "没有登记纸质签收",
    why: "填写的签收日期是{signedOn}；这份材料{deliveredOn}送达，今天是{today}。",
    next: "请按纸上写的日期填写，应在送达之日到今天之间。",
  },
  alreadyAcknowledged: {
    title: "这一方已经签收",
    why: "{onDay}已经签收，每方只签收一次。",
    raced: "已经签收，每方只签收一次。",
    next: "不用再签收，到挂职页面查看回执。",
  },
  notOpenedYet: {
    title: "还没有打开看过，不能签收",
    why: "签收以前要先看到内容。",
    next: "点“查看并签收”，看过再签收。",
  },
  paperWithoutScan: {
    title: "代录纸质签收要附扫描件",
    why: "还没有附上签收单的扫描件。",
    next: "上传扫描件再保存。",
  },
  termNotOver: {
    title: "任期还没有结束，不能决定去向",
    why: "最后一天是{lastDay}；期满考核以前，不预定、不承诺去向。",
    next: "等任期结束、期满考核签发后再决定。",
  },
  endReviewMissing: {
    title: "期满考核还没有签发",
    why: "去向要在期满考核之后决定。",
    next: "先签发期满考核。",
  },
  outcomeAlreadyDecided: {
    title: "去向已经决定",
    why: "每次挂职只决定一次去向。",
    next: "到挂职页面查看已作的决定。",
  },
  outcomeReasonIncomplete: {
    title: "去向的理由没有写全",
    why: "工作表现和组织需要两项都要写。",
    next: "补齐空着的一项再决定。",
  },
  promotionGradeTooLow: {
    title: "考核等次不够，不能提拔使用",
    why: "期满考核评为第{grade, number}等次，提拔使用要求第一或第二等次。",
    next: "改选其他去向。",
  },
  promotionLevelTwoUnexplained: {
    title: "第二等次提拔使用，还没有说明为什么",
    why: "期满考核评为第二等次，要写明提拔使用的理由。",
    next: "写明理由再决定，或者改选其他去向。",
  },
  breachBarsPromotion: {
    title: "有违纪记录，不能提拔使用",
    why: "这次挂职记有违纪情况，或者因违纪提前结束。",
    next: "改选其他去向。",
  },
  earlyStopReturns: {
    title: "不满六个月结束的，去向只能是返回",
    why: "这次挂职在{lastDay}结束，不满六个月，没有期满考核。",
    next: "去向选“返回原单位”，并写明情况。",
  },
  correctionOfNothing: {
    title: "没有可以更正的考核",
    why: "更正要针对现行有效的那一份，选的这份不存在或者已被更正。",
    next: "打开最后一份考核，从那里更正。",
  },
  correctionWithoutReason: {
    title: "更正要写明原因",
    why: "原因还空着。",
    next: "写明哪里有误、为什么更正。",
  },
  assessmentOutsideTerm: {
    title: "这个年度不在任期内",
    why: "填写的是{year}年，这次挂职从{first}年到{last}年。",
    next: "改选任期涉及的年度。",
  },
  assessmentYearNotOver: {
    title: "这个年度还没有结束，不能登记结果",
    why: "{year}年还没有过完。",
    next: "可以先写明由谁考核，结果等年度结束后再登记。",
  },
  assessmentDateWrong: {
    title: "结果日期不能晚于今天",
    why: "填写的日期是{resultOn}，今天是{today}。",
    next: "核对后改正日期。",
  },
  changedMeanwhile: {
    title: "内容已被别人改过，没有保存",
    why: "你打开以后，有人先保存了新的内容。",
    next: "重新打开看过最新内容，再改一次。",
  },
  formAlreadyUsed: {
    title: "这张表单已经用过，没有保存",
    why: "它提交过一次，办的是另一件事；同一张表单不能再用来办别的事。",
    next: "刷新页面，重新填写后再提交。",
  },
  sealedRecord: {
    title: "定稿的内容不能改动",
    why: "已签发的考核、已送达的材料、已提交的汇报和签收记录都不再改动。",
    next: "有误的，另发更正件。",
  },
  firstResponsibleUnchanged: {
    title: "第一责任人没有变更",
    why: "选的人就是现任第一责任人，或者那天已有第一责任人在任。",
    next: "不用更换；要换人的，改选另一名领导，并写明交接日期。",
  },
  postMayNot: {
    title: "你的身份不能做这件事",
    why: "这件事由{posts}办理。",
    next: "请联系上述人员办理；如果你还有别的身份，可以换用后再办。",
  },
  ownBusinessPost: {
    title: "不能给自己授予业务岗位",
    why: "系统管理员管账号，不办业务，也不能让自己办业务。",
    next: "确需兼任的，请另一名系统管理员授予。",
  },
  ownAdministration: {
    title: "不能停用自己的账号，也不能免去自己的管理员岗位",
    why: "停用以后可能再没有人能管理账号。",
    next: "请另一名系统管理员办理。",
  },
  actsOnOwn: {
    title: "不能办理自己的事",
    why: "你就是这次挂职的干部。",
    next: "请换其他人办理；自评和汇报仍由你自己写。",
  },
  standsInProgramme: {
    title: "不能办理自己参加的选拔",
    why: "你是这个批次的人选，自己和其他人选的事都由别人办理。",
    next: "请换其他人办理；填志愿、退出仍由你以干部身份自己办。",
  },
  superiorDecides: {
    title: "这件事要由上级决定",
    why: "组织部门自己是派出单位或者接收单位，不能决定自己的事。",
    next: "请报上级研究；决定下来后，把上级的决定录入表单。",
  },
  programmeDecided: {
    title: "批次已经批准，这一项不能再改",
    why: "能力项和各级描述在批次批准后固定，起点、考核都按它打分；批准只登记一次。",
    next: "核对批准信息；确需另设能力项，请建新的批次。",
  },
  programmeNameTaken: {
    title: "已有同名批次",
    why: "本部门已有名为“{name}”的批次。",
    next: "换一个名称，例如加上年度或期次。",
  },
  positionApproved: {
    title: "岗位已经审定，接收单位不能再改",
    why: "组织部门已按这个岗位的职责和能力需要审定。",
    next: "请组织部门经办人修改。",
  },
  positionNameTaken: {
    title: "这个单位已有同名岗位",
    why: "同一批次、同一单位里已有“{title}”。",
    next: "换一个岗位名称，或者在已有岗位上增加名额。",
  },
  outcomeMissing: {
    title: "还没有决定去向，不能办结",
    why: "一次挂职要在去向决定之后才能办结。",
    next: "请分管部长先决定去向。",
  },
  breachDateWrong: {
    title: "违纪日期不在挂职期间",
    why: "填写的日期是{happenedOn}，可填{from}至{to}。",
    next: "核对发生日期，改正后再登记。",
  },
  yearPackaged: {
    title: "这一年不用另外确认",
    why: "系统自带{year}年的官方安排。",
    next: "个别日子不同的，登记那一天即可。",
  },
  importNotStaged: {
    title: "这一批已经确认或作废，不能再改",
    why: "导入只在确认以前可以修改。",
    next: "查看这一批的结果；需要改动的，另传一份文件。",
  },
  importHasErrors: {
    title: "还有行没有改好，没有导入",
    why: "选的是“全部无误才导入”，还有{bad, number}行有问题。",
    next: "改好表格重新上传，或者改选“只导入无误的行”。",
  },
  examSheetFaulty: {
    title: "成绩表还有行没有改好，没有导入",
    why: "成绩表要全部无误才导入，还有{bad, number}行有问题。",
    next: "改好表格，重新上传。",
  },
  examRowsMissing: {
    title: "表里缺考生，没有导入",
    why: "等待笔试、还没有成绩的人选里，有{missing, number}人不在表里；选的是“考生齐全才导入”。",
    next: "补上缺的考生（缺考的填“缺考”）再上传，或者改选“先导入表里的考生”。",
  },
  importNothingGood: {
    title: "没有可以导入的行",
    why: "每一行都有问题，或者都选了跳过。",
    next: "按问题清单改好表格，重新上传。",
  },
  importNotConfirmed: {
    title: "这一批没有导入成功，不用撤销",
    why: "只有已经导入的批次可以撤销，撤销一次就够。",
    next: "查看这一批的状态。",
  },
  importInUse: {
    title: "这一批已经有人使用，不能撤销",
    why: "导入的人员、单位或挂职，已经有账号、身份、挂职或者其他记录在引用，或者导入后又改动过。",
    next: "到有关人员、单位的页面逐条改正。",
  },
  viewGone: {
    title: "这个视图已经不在了",
    why: "它可能已被移除，或者不是你保存的。",
    next: "回到列表，从现有的视图里选，或者重新保存一个。",
  },
  viewNameTaken: {
    title: "已经有叫“{name}”的视图",
    why: "同一个列表里，你的视图不能重名。",
    next: "换一个名称再保存。",
  },
  viewsFull: {
    title: "这个列表的视图已经满了",
    why: "每个列表最多保存{most}个视图。",
    next: "移除不再用的，再保存新的。",
  },
  batchEmpty: {
    title: "没有选中任何一条",
    why: "批量办理要先选中要办的记录。",
    next: "回到列表，勾选后再办。",
  },
  batchTooLarge: {
    title: "一次办不了这么多",
    why: "选中了{count}条，一次最多办{most}条。",
    next: "缩小筛选范围，分几次办。",
  },
  batchGone: {
    title: "没有找到这次批量办理",
    why: "它不是你发起的，或者已经不在了。",
    next: "从“批量办理”里查看你发起过的。",
  },
  batchStarted: {
    title: "这次批量办理已经开始过",
    why: "一次批量办理只开始一次。",
    next: "查看进度；要再办的，回到列表重新选。",
  },
  batchEnded: {
    title: "这次批量办理已经结束",
    why: "每一条都有了结果，没有可以停下的。",
    next: "查看逐条结果。",
  },
} as const satisfies Record<RefusalCode, { title: string; why: string; raced?: string; next: string }>;
