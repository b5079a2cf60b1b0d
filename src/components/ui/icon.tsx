const PATHS = {
  search: "M3.5 9a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0M13.2 13.2l4.3 4.3",
  cross: "M5 5l10 10M15 5 5 15",
  down: "m5.5 8 4.5 4.5L14.5 8",
  todo: "M3 5.5l1.5 1.5L7 4M3 13.5l1.5 1.5L7 12M10 5.5h7M10 13.5h7",
  place: "M2 10h16M2 7.5v5M18 7.5v5M7.5 10a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0",
  pick: "M3 4h14l-5 6v6l-4-2v-4z",
  review: "M4 3h9l3 3v11H4zM7 8h6M7 11h6M7 14h3",
  unit: "M4 17V4h8v13M12 8h4v9M2 17h16M7 7.5h2M7 10.5h2M7 13.5h2",
  stat: "M3 17h14M5 14v-4M9 14V5M13 14V8M17 14v-2",
  rule: "M5 3h10v14l-5-3-5 3zM8 7h4M8 10h4",
  stop: "M6.7 2.5h6.6l4.2 4.2v6.6l-4.2 4.2H6.7l-4.2-4.2V6.7zM6.5 10h7",
  check: "m4 10.5 4 4 8-9",
  arrow: "M3 10h14m-5-5 5 5-5 5",
  alert: "M10 3 2.5 16.5h15zM10 8v4M10 14.2v.3",
  person: "M7 7a3 3 0 1 0 6 0a3 3 0 1 0-6 0M4 17c.5-3.5 3-5 6-5s5.5 1.5 6 5",
  talk: "M3 4h14v9H9l-4 3.5V13H3zM7 8.5h6",
  report: "M5 3h7l3 3v11H5zM8 10.5h4M8 13.5h4M12 3v3h3",
  programme: "M3 5h14v12H3zM3 9h14M7 3v4M13 3v4",
  upload: "M10 13V4M6.5 7.5 10 4l3.5 3.5M4 13v3.5h12V13",
  log: "M5 3h10v14H5zM8 7h4M8 10h4M8 13h2",
  key: "M4 13a3 3 0 1 0 6 0a3 3 0 1 0-6 0M9.2 11 16 4M13 7l2 2",
  feedback: "M3 5h14v10H3zM3 5.5l7 5.5 7-5.5",
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing that stands beside a word and says nothing of its own. */
export function Icon({ name, size = 20, className }: { name: IconName; size?: number; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      className={className}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
