export const programmes = {} as const;
