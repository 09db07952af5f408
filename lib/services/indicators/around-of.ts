import type { Around } from '@/lib/domain/indicators/suppressed/table-around';
import type { Economy } from './economy';
import type { SourceVintage } from './resolve-question';

/** A table with all its regions, for what published sums say about a cell that is not published. */
export const aroundOf = ({ regions }: Economy, { table, series, vintage }: SourceVintage): Around => ({ table, series, published: vintage.regionCodes, regions });
