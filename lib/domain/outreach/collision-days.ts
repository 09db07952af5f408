/** How far back a colleague's contact with the same organization is shown before another is logged, in days. */
export const COLLISION_DAYS = 30;
