export const errors = {
  notFound: {
    title: "This page was not found",
    why: "The address may be wrong, the content may have changed, or it may lie outside what you may see.",
    next: "Start again from the to-do list; if you still cannot find it, ask your unit's system administrator.",
  },
  crash: {
    title: "The page could not be opened",
    why: "Something went wrong while the system was working. What was submitted before is not affected.",
    next: "Try once more; if it fails again, give the reference below to the system administrator.",
    retry: "Try again",
    reference: "Reference {digest}",
  },
  forbidden: {
    title: "Your post does not allow this",
    why: "This is done by: {roles}.",
    next: "Ask one of them; if you hold another post, switch to it at the top right.",
  },
  refused: {
    kick: "Not saved",
    ahead: "Not possible now",
    basis: "Rule",
    why: "Why",
    next: "What next",
    rule: "Read this rule",
    kept: "Everything you typed is still here.",
  },
} as const;
