import type { StepWords } from "../zh-CN/help";

export const help = {
  title: "Help",
  contents: "Contents",
  summary: "A chapter for each post and each piece of work; it tells only of what is here today.",
  onThisPage: "Help and rules",
  readOn: "How it is done",
  newsLink: "What's new",
  newsNew: "What's new (not read yet)",
  search: {
    label: "Search the handbook",
    field: "Search for",
    placeholder: "Such as another mentor, a mistake in a report",
    submit: "Search",
    clear: "Back to the contents",
    count: "“{question}”: {count, plural, one {# place} other {# places}}",
    none: "The handbook says nothing of “{question}”",
    noneNext: "Try other or fewer words, or look through the contents.",
    other: "Nothing in the English handbook; this is what the Chinese one says.",
  },
  chapter: {
    contents: "In this chapter",
    around: "Chapters before and after",
    previous: "Before: {title}",
    next: "Next: {title}",
    all: "All chapters",
  },
  news: {
    title: "What's new",
    summary: "Newest first; only what changes the way you work.",
    unseen: "There is news you have not read",
    seen: "I have read it",
  },
  guide: {
    title: "First steps",
    done: "Done",
    open: "Go",
    tick: "Seen",
    of: ": {step}",
    putAway: "Put away for good",
    reopen: "Show on the first page again",
    putAwayNow: "The first steps are put away.",
    shownNow: "Until they are done they also stand on your first page.",
    finished: "All of these are done.",
  },
  steps: {
    departmentStaff: {
      people: {
        title: "Import or enter units and cadres",
        text: "Units first, then the roster; a few can be typed in.",
      },
      programme: { title: "Open this year's programme", text: "Quota, front lines, capabilities; then its approval." },
      position: { title: "Approve the hosts' positions", text: "Set the level each needs; then it takes a cadre." },
      placement: {
        title: "Prepare a placement for the leader's decision",
        text: "Position, cadre and start; ask about kin.",
      },
      read: { title: "Read the year from end to end", text: "Who does what and when, before it begins." },
    },
    departmentLeader: {
      programme: { title: "Enter a programme's approval", text: "Body, day and number; then it takes cadres." },
      decide: { title: "Decide a placement", text: "One by one; a waiver is granted here too." },
      sign: { title: "Sign a review", text: "Give the grade; signing delivers it to three parties." },
      outcome: { title: "Decide an outcome", text: "After the end-of-term review, with both reasons." },
    },
    sendingLiaison: {
      look: { title: "See the people your unit has sent", text: "Where they are, until when, what comes next." },
      kept: { title: "Confirm pay, identity and benefits", text: "Within 30 days of the start, several at once." },
      receipt: { title: "Acknowledge a report or feedback", text: "Open it first, then acknowledge for the unit." },
      view: { title: "Hand in your unit's view", text: "Before each review, what your unit knows of them." },
    },
    hostSecretary: {
      firstResponsible: {
        title: "Name the first responsible person",
        text: "As a rule the Party secretary, before anyone is received.",
      },
      mentor: { title: "Name the mentor", text: "One of the leaders in office." },
      arrival: { title: "Confirm an arrival", text: "Once the cadre is there; the start then stands." },
      talk: { title: "Log the first talk", text: "At least one a month with each cadre." },
    },
    hostLeader: {
      mentor: { title: "Name the mentor", text: "One leader guides every seconded cadre here." },
      baseline: { title: "Propose the baseline", text: "Within 30 days of arrival; the department settles it." },
      part: { title: "Sign your unit's part of a review", text: "Secretary and mentor may draft; you sign." },
      receipt: { title: "Acknowledge a report or feedback", text: "Open it first, then acknowledge for the unit." },
    },
    mentor: {
      look: { title: "See the cadres you guide", text: "Position, term and record on the placement's page." },
      talk: { title: "Log a talk", text: "What was agreed; at least once a month." },
      draft: {
        title: "Draft the host's part of a review",
        text: "Once it is open; the first responsible person signs.",
      },
    },
    cadre: {
      look: { title: "See your year", text: "Term, mentor and what is due, on one page." },
      report: { title: "Write the first report", text: "Work, study, life, thought; it goes to three parties." },
      self: { title: "Hand in your self-assessment", text: "Once at half-year, once at the end." },
      feedback: { title: "Acknowledge your feedback", text: "Grade, strengths and gaps first; then acknowledge." },
    },
    scorer: {
      mark: {
        title: "Mark those you heard",
        text: "Out of a hundred, two decimals at most; you may change a mark until the panel is closed.",
      },
    },
    auditor: {
      read: { title: "Read the audit log", text: "By event, outcome and day." },
      chain: { title: "Check the whole chain", text: "Any row altered or missing shows." },
      rules: { title: "Read the rules once", text: "What the log shows as refused names one of them." },
    },
    systemAdministrator: {
      account: { title: "Open the first accounts", text: "A one-time password is shown once: hand it over." },
      post: { title: "Grant a role", text: "Nobody signs in without one; grant before you end." },
      second: { title: "Open a second administrator's account", text: "Nobody can end their own post." },
    },
  } satisfies StepWords,
} as const;
