export const panels = {
  title: "Interviews",
  list: "Panels",
  count: "{count, plural, one {# panel} other {# panels}}",
  empty: "No panels yet",
  emptyNext: "The department's officers form the panels; once formed, they are marked here.",
  name: "Panel",
  programme: "Programme",
  heldOn: "Interview day",
  candidates: "Candidates",
  state: "State",
  states: { open: "Being marked", closed: "Closed" },
} as const;
