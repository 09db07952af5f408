/** The one language spoken now; dates, numbers and messages agree on it. */
export const locale = 'en-CA';
