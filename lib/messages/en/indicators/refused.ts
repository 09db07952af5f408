export const refused = {
  notCovered: 'This table says nothing about both regions. Choose another table, or another region.',
  noSuchYear: (year: number) => `The table holds no figures of ${year}.`,
  yearOfAnotherVintage: (year: number, vintage: string) =>
    `This vintage holds no figures of ${year}; the vintage ${vintage} of the same table does. Two vintages never meet in one figure, since the publisher revises both definitions and counts: choose ${vintage} for both years.`,
  noSuchScheme: 'This class scheme does not exist.',
  noSuchRegion: 'This region is not known here.',
  noSuchLine: 'The table has no such industry line.',
  noSuchSubcluster: 'The cluster has no such sub-cluster.',
  noTrend: 'This table is no time series.',
  tooManyRegions: (most: number) => `At most ${most} regions at once.`,
  tooManyLines: (most: number) => `At most ${most} industries at once.`,
  baseAfterEnd: 'The base year comes before the end year.',
  noSuchTable: 'No published table has this code, title or id.',
  noSuchVintage: 'The table has no such vintage.',
  otherMeasure: (measure: string) => `This table counts something else: ${measure}.`,
  unknownRegions: (names: string) => `Not in this table: ${names}.`,
  unknownLines: (names: string) => `The table has no such industry: ${names}.`,
  /** What would do instead of a figure that is refused. */
  instead: {
    'no-time-series': 'Choose a table the publisher offers as a time series; this one counts a single date, or its dates do not compare.',
    'not-employment': 'Choose a table that counts jobs.',
    'mixed-vintage': 'Choose one table and one vintage for both figures, or name the concordance between them.',
    'no-period': 'Choose a table with more than one year, and a base year before the end year.',
  },
};
