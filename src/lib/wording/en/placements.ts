export const placements = {} as const;
