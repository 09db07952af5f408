/** The days a dated fact holds, both included, as 'YYYY-MM-DD'; null is open: known from the start, or until further notice. */
export type Validity = { validFrom: string | null; validTo: string | null };

/** An end may not come before its beginning. */
export const isInOrder = ({ validFrom, validTo }: Validity): boolean => validFrom === null || validTo === null || validFrom <= validTo;

/** Whether two dated facts hold on at least one common day. */
export const overlaps = (a: Validity, b: Validity): boolean =>
  (a.validFrom ?? '') <= (b.validTo ?? '~') && (b.validFrom ?? '') <= (a.validTo ?? '~');

/** Whether a dated fact has ended before a day. A fact that starts later has not ended. */
export const hasEnded = ({ validTo }: Validity, day: string): boolean => validTo !== null && validTo < day;
