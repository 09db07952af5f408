import type { Verb } from '../define';
import { alike } from './alike';
import { comparePending } from './compare-pending';
import { compareRecords } from './compare-records';
import { keyStale } from './key-stale';
import { listPairs } from './list-pairs';
import { mergeRecords } from './merge-records';
import { mergedInto } from './merged-into';
import { openPairs } from './open-pairs';
import { tellApart } from './tell-apart';

/** Every command and query of duplicates, one line each, sorted by id. */
export const duplicatesVerbs: readonly Verb[] = [
  alike,
  compareRecords,
  comparePending,
  keyStale,
  mergeRecords,
  mergedInto,
  openPairs,
  listPairs,
  tellApart,
];
