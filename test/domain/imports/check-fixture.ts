import type { ImportCheck } from '@/lib/domain/imports/import-plan';

/** A check that found nothing, to be filled in by each test. */
export const emptyCheck: ImportCheck = {
  rows: 0, toWrite: 0, unchanged: 0, rejected: 0, leftOut: {}, unknown: {}, cells: {}, newRegions: [], measures: [], rejectedBy: {}, rejections: [], periods: [], regions: [], regionsNotRecognised: [],
  lines: [], linesNotRecognised: [], held: null, sameFileAs: null, rejectionsListed: 0,
};
