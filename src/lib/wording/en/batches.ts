/** An act on many records, each by itself: what it will do, how far it is, what came of each. */
export const batches = {
  title: "Batches",
  summary: "Acts on many rows picked from a list; each is checked and logged by itself.",
  empty: "No batch yet",
  emptyNext: "Tick some rows under Placements or Reviews; what can be done with them at once appears above the list.",
  backToList: "Back to the list",
  list: {
    verb: "Act",
    total: "Rows",
    at: "Prepared",
    state: "State",
    count: "{count, plural, one {# row} other {# rows}}",
  },
  verbs: {
    signReviews: "Sign reviews one by one",
    settleBaselines: "Settle baselines",
    closePlacements: "Close placements",
    confirmTransfers: "Confirm party transfers",
    confirmKept: "Confirm pay, identity and benefits",
  },
  states: {
    prepared: "Not started",
    running: "Under way",
    done: "Finished",
    cancelled: "Stopped",
    stopped: "Stopped: the post changed",
  },
  start: {
    title: "Before it starts",
    what: {
      signReviews:
        "Signs the {count, plural, one {review} other {# reviews}} below one by one, as the department drafted each, and delivers each to the cadre, the sending unit and the host.",
      settleBaselines:
        "Settles the {count, plural, one {baseline} other {# baselines}} below one by one, as the host proposed each.",
      closePlacements: "Closes the {count, plural, one {placement} other {# placements}} below one by one.",
      confirmTransfers:
        "Confirms for the {count, plural, one {person} other {# people}} below that their party membership was received.",
      confirmKept:
        "Confirms for the {count, plural, one {person} other {# people}} below that pay, identity and benefits stay with your unit.",
    },
    irrevocable: {
      signReviews:
        "A signed review is neither changed nor taken back; a mistake is answered by a correction (O9). One rewritten since you picked it is not signed.",
      settleBaselines: "A settled baseline is not changed. One rewritten since you picked it is not settled.",
      closePlacements: "A closed placement is not changed. One without its reviews or its outcome is not closed.",
      confirmTransfers: "It cannot be taken back. Non-members and those confirmed before are left as they are.",
      confirmKept: "It cannot be taken back. Those confirmed before are left as they are.",
    },
    day: "Confirmed on",
    submit: "Start with {count, plural, one {# row} other {# rows}}",
  },
  progress: {
    title: "Under way",
    count: "{done, number} of {total, number} done",
    hint: "You can leave this page; the work goes on. Come back to it under Batches.",
    refresh: "Refresh",
  },
  cancel: { submit: "Stop, and leave the rest undone", drop: "Do not do this" },
  report: {
    title: "{done, number} done, {other, number} not",
    cancelled: "It was stopped midway; what was not reached is as it was.",
    stopped:
      "Your post changed while it ran, so the rest was not done. Act in your present post and pick the rows in the list again.",
  },
  lines: {
    caption: "Result by row, {count, number} in all",
    name: "Record",
    result: "Result",
    why: "Why",
  },
  results: {
    toDo: "To start",
    waiting: "Waiting",
    done: "Done",
    refused: "Not done",
    incomplete: "Incomplete",
    notFound: "Not found",
    undone: "Not reached",
    failed: "Went wrong",
  },
  why: {
    incomplete: "What it needs is not filled in. Open it, complete it and do it by itself.",
    notFound: "The record may have changed, or is no longer yours.",
    failed:
      "The system did not do it, and changed nothing. Try it by itself later; if it fails again, tell the system administrator.",
  },
} as const;
