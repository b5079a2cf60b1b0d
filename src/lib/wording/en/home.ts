export const home = {
  title: "To do",
  atAGlance: "Secondments",
  byPhase: "Today",
  noPlacements: "No secondment is in your reach yet.",
  people: "{count, plural, one {# person} other {# people}}",
  detail: {
    between: "{sendingUnit} to {hostUnit}",
    month: "Month {number, number} of the term, {hostUnit}",
    halfYear: "Half-year {number, number} of the term, {hostUnit}",
    quarter: "Quarter {number, number} of the term",
    halfYearReview: "Half-year review, {hostUnit}",
    endReview: "End-of-term review, {hostUnit}",
  },
} as const;
