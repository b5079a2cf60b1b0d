export const DENSITY_COOKIE = "guazhi-density";
export const DENSITIES = ["normal", "compact"] as const;
export type Density = (typeof DENSITIES)[number];

/** How close the rows of lists stand, as a cookie says it; anything unknown is comfortable. */
export const densityOf = (value: string | undefined): Density => (value === "compact" ? "compact" : "normal");
