export const SIZE_BANDS = ['unknown', 'under_10', 'under_50', 'under_200', 'from_200'] as const;
export type SizeBand = (typeof SIZE_BANDS)[number];

/** Organizations of about the same size, by jobs. */
export const sizeBand = (jobs: number | null): SizeBand =>
  jobs === null ? 'unknown' : jobs < 10 ? 'under_10' : jobs < 50 ? 'under_50' : jobs < 200 ? 'under_200' : 'from_200';
