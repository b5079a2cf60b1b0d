/** --color-paper of tokens.css in either theme, for where no style sheet reaches: a phone's frame around the page. */
export const PAPER = { light: "#fbf8f2", dark: "#171513" } as const;
