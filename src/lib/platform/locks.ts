/** Everyone who opens, moves or decides a placement of a department takes this lock: S2, S4, S6 and T2 are counts. */
export const openingsLock = (actor: { departmentId: string }): string => `openings:${actor.departmentId}`;
