const DAY = 86_400_000;

/** Whole days from one day ('YYYY-MM-DD') to another; negative when `to` is earlier. NaN where one is no day. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
