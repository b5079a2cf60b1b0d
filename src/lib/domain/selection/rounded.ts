/** A quotient of whole, not negative numbers, to the nearest whole one; a half goes up. Nothing passes through a fraction. */
export const roundedDivision = (of: number, by: number): number => Math.floor((2 * of + by) / (2 * by));
