/** What every list shares: views, filters, columns, paper, files. */
export const lists = {
  caption: "{title}, rows {from, number} to {to, number} of {total, number}, {order}",
  order: { up: "by {column}, ascending", down: "by {column}, descending" },
  filters: {
    label: "Filter {title}",
    show: "Show the filters, {count, number} in use",
    fold: "{count, plural, =0 {Filters} other {Filters #}}",
  },
  pager: {
    label: "Pages",
    position: "{from, number} to {to, number} of {total, number}",
    first: "First page",
    previous: "Previous page",
    next: "Next page",
  },
  columns: {
    title: "Columns",
    legend: "Columns to show",
    submit: "Show these",
    usual: "As usual",
  },
  print: {
    noFilter: "No filter",
    count: "{shown, plural, =0 {} one {# row here, } other {# rows here, }}{total, number} in all",
    by: "printed by {name} on {at}",
    most: "{total, number} rows match; the first {most, number} are printed here. Narrow the filters to print the rest.",
  },
  viewsLabel: "Views",
  views: {
    placements: {
      all: "All",
      inPost: "In post",
      awaitingDecision: "Awaiting decision",
      awaitingArrival: "Awaiting arrival",
      arrivalOverdue: "Arrival overdue",
      termEnded: "Term over, to close",
    },
    people: { all: "All", cadres: "With cadre details" },
    units: { all: "All", missing: "No first responsible person" },
    programmes: { all: "All", open: "Under way", draft: "To be approved" },
    positions: { all: "All", pending: "To be approved", approved: "Approved" },
    reviews: { due: "Due", toSign: "To be signed", overdue: "Overdue", signed: "Finished", all: "All" },
    imports: { all: "All", staged: "To be confirmed", confirmed: "Imported" },
    accounts: { all: "All", open: "Open", disabled: "Disabled" },
    audit: { all: "All", refused: "Stopped by a rule", denied: "Beyond the post" },
  },
} as const;
