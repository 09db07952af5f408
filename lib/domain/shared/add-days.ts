/**
 * The day `count` days after `isoDay` ('YYYY-MM-DD'); a negative count goes back.
 * Throws RangeError when `isoDay` is not a day.
 */
export const addDays = (isoDay: string, count: number): string => {
  const midnight = new Date(`${isoDay}T00:00:00Z`);
  midnight.setUTCDate(midnight.getUTCDate() + count);
  return midnight.toISOString().slice(0, 10);
};
