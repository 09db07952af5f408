export const DIGESTS = ['daily', 'weekly', 'never'] as const;
export type Digest = (typeof DIGESTS)[number];

/** Nobody is mailed before this hour of the workspace's clock. */
export const DIGEST_HOUR = 7;

/** Whether somebody's digest goes out on a day ('YYYY-MM-DD'): every day, on Mondays, or never. Who chose nothing gets it daily. */
export const digestDue = (chosen: Digest | undefined, isoDay: string): boolean => {
  if (chosen === 'never') return false;
  return chosen !== 'weekly' || new Date(`${isoDay}T00:00:00Z`).getUTCDay() === 1;
};
