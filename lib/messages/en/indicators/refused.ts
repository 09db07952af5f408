export const refused = {
  notCovered: 'This table says nothing about both regions. Choose another table, or another region.',
  noSuchYear: (year: number) => `The table holds no figures of ${year}.`,
  noSuchScheme: 'This class scheme does not exist.',
  noSuchRegion: 'This region is not known here.',
  noSuchLine: 'The table has no such industry line.',
  noSuchSubcluster: 'The cluster has no such sub-cluster.',
  noTrend: 'This table is no time series.',
  tooManyRegions: (most: number) => `At most ${most} regions at once.`,
  tooManyLines: (most: number) => `At most ${most} industries at once.`,
};
