/** What came of a request to be listed: taken up, or not, and then the firm was told why. */
export const REQUEST_OUTCOMES = ['taken_up', 'declined'] as const;
export type RequestOutcome = (typeof REQUEST_OUTCOMES)[number];
