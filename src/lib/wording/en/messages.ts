/** What others did that concerns one. */
export const messages = {
  title: "Messages",
  summary: "{count, plural, =0 {None unread} other {# unread}}",
  unread: "Unread",
  markRead: "Mark all as read",
  empty: "No messages yet",
  emptyNext: "What others do that concerns you appears here. What you are to do is under To do.",
  older: "Older",
  newest: "Back to the newest",
  told: {
    placement: {
      decide: "{by} decided {cadre}'s placement",
      cancel: "{by} cancelled {cadre}'s placement",
      moveStart: "{by} moved {cadre}'s start to {day}",
      endEarly: "{by} decided that {cadre}'s placement ends early, on {day}",
      close: "{by} closed {cadre}'s placement",
    },
    arrival: { confirm: "{by} confirmed that {cadre} arrived on {day}" },
    mentor: { designate: "{by} named {cadre}'s mentor, from {day}" },
    placementMentor: {
      designate: "{by} named a mentor for {cadre} alone, from {day}",
      end: "{by} ended the mentor named for {cadre} alone",
    },
    standing: {
      confirmTransfer: "{by} confirmed that {cadre}'s Party membership was transferred",
      confirmKept: "{by} confirmed that {cadre}'s pay, identity and benefits are kept",
    },
    outcome: { decide: "{by} decided {cadre}'s outcome" },
    talk: { record: "{by} logged the talk with {cadre} on {day}, with what was agreed" },
    report: {
      submit: "{cadre} submitted report {period, number}",
      correct: "{cadre} corrected report {period, number}; the earlier version is kept",
      acknowledge: "{party} acknowledged {cadre}'s report",
      comment: "{party} commented on {cadre}'s report",
    },
    baseline: { propose: "{by} proposed {cadre}'s baseline", settle: "{by} settled {cadre}'s baseline" },
    reviewPart: {
      release: "{by} submitted {cadre}'s {review}: {side}",
      return: "{by} sent {cadre}'s {review} back for completion: {side}",
    },
    review: {
      sign: "{by} signed {cadre}'s {review}",
      correct: "{by} corrected {cadre}'s {review}; the original is kept",
    },
    feedback: {
      acknowledge: "{party} acknowledged {cadre}'s feedback",
      recordPaper: "{by} recorded {party}'s receipt on paper for {cadre}'s feedback",
    },
  },
} as const;
