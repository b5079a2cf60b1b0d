export const THEME_COOKIE = "guazhi-theme";
export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The theme a cookie names; anything unknown follows the system. */
export const themeOf = (value: string | undefined): Theme => THEMES.find((theme) => theme === value) ?? "auto";
