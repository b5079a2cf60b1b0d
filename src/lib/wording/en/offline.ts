/** Writing without a network. */
export const offline = {
  title: "Write offline",
  intro:
    "Without a network, talks and reports can be written on this device. They are sent once it is connected again, and each is recorded once. What you write is kept encrypted and can be read only while your account is signed in.",
  unsent: "{count, number} unsent",
  network: {
    signedIn: "Connected",
    noNetwork: "No network connection",
    noNetworkNext: "What you finish is kept on this device and sent once it is connected.",
    signedOut: "Your sign-in has expired",
    signedOutNext: "What you wrote is still on this device. It is sent once you have signed in again.",
    signIn: "Sign in again",
    back: "Back to the page you were going to",
    home: "Back to my to-do list",
  },
  opening: "Opening what is on this device",
  noScript:
    "Writing offline needs the browser's scripts. Allow them and open this page again, or use the pages of talks and reports once connected.",
  insecure: "This address does not use https, so writing offline is not possible",
  insecureNext:
    "Browsers offer encryption and offline storage on https addresses only. Ask the system administrator to turn https on. Until then, use the pages of talks and reports while connected.",
  nobody: "No account is signed in on this device",
  nobodyNext: "Sign in once while connected. After that you can write here without a network.",
  sealed:
    "This device also holds {count, plural, one {# unsent text} other {# unsent texts}} of another account, encrypted. Only that account can open them, once signed in.",
  sealedNobody:
    "This device holds {count, plural, one {# unsent text} other {# unsent texts}}, encrypted. The account that wrote them can open and send them, once signed in.",
  write: {
    title: "Write",
    again: "Change",
    about: "What to write",
    talk: "Talk with {name} ({unit})",
    report: "{period} report of {name} ({from} to {to})",
    nothing: "There is no talk or report to write now",
    nothingNext:
      "Talks during a placement, and reports whose time has come, appear here. When placements have changed, open this page once while connected.",
    keep: "Save and send",
    keepOffline: "Save, and send when connected",
    drop: "Stop changing",
    kept: "Saved on this device",
    talkNote: "The mentor of that day is recorded as having talked; for the department, you yourself.",
  },
  queue: {
    title: "Written",
    empty: "Nothing written yet",
    emptyNext: "What you save appears here, with whether it was delivered and whether it needs changing.",
    counts: "{unsent, number} unsent, {returned, number} returned, {delivered, number} delivered",
    sendNow: "Send now",
    sending: "Sending",
    clear: "Clear delivered",
    writtenAt: "written {at}",
    edit: "Change",
    resume: "Go on writing",
    discardTitle: "Discard this text?",
    discardWhy: "It is on this device only and cannot be brought back.",
    discardAct: "Discard",
    outcome: {
      sent: "All have been sent; see below what came of each",
      signedOut: "Your sign-in has expired, nothing was sent; it will be once you have signed in again",
      noNetwork: "No network connection, nothing was sent; it will be once connected",
      trouble: "The server could not take it just now, nothing was sent; try again later",
    },
  },
  states: {
    draft: "Unfinished",
    waiting: "Unsent",
    sending: "Sending",
    unanswered: "Unsent",
    otherPost: "Unsent",
    returned: "Returned",
    delivered: "Delivered",
  },
  notes: {
    unanswered:
      "The last sending got no answer, so it may have arrived. It is sent again as it is and will not be recorded twice; it cannot be changed before an answer comes.",
    otherPost: "This was written in another of your posts. Switch back to that post, then send it.",
    invalid: "Some of it needs changing; after that it is sent again.",
    unreadable: "It did not pass the check. Please change it and send it again.",
    notFound:
      "The placement was not found, or is no longer a matter of your present post. Check and change the text, or discard it.",
  },
  signOut: {
    title: "{count, plural, one {# text has not been sent} other {# texts have not been sent}}",
    what: "Send first and then sign out; or keep them on this device, encrypted, to be sent after your next sign-in; or discard them, which cannot be undone.",
    send: "Send and sign out",
    sending: "Sending",
    keep: "Keep encrypted on this device",
    discard: "Discard and sign out",
    left: "{count, plural, one {# text was not delivered} other {# texts were not delivered}}. You are still signed in.",
    look: "See why",
  },
} as const;
