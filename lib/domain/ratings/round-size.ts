/** More than this nobody answers in one sitting: each is asked about all the others. */
export const MOST_IN_ROUND = 40;
export const LEAST_IN_ROUND = 2;

/** A link opens what it was made for on the last day of the round; a round lasts at most so many days. */
export const LONGEST_ROUND_DAYS = 120;
