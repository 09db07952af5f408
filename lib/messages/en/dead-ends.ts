/** What a person reads where a page could not be shown. */
export const deadEnds = {
  notFoundTitle: 'Nothing to open here',
  notFoundTrail: 'Search for part of its name, or go to Today.',
  toToday: 'Go to Today',
  toStart: 'Go to the start page',
  failedTitle: 'This page could not be shown',
  failed: 'Something went wrong on our side. Nothing you saved is lost, and the fault has been recorded.',
  again: 'Try again',
  reference: (digest: string) => `If it happens again, tell your administrator this reference: ${digest}`,
};
