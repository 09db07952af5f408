import type { FigureTable } from './figure-table';
import type { LineSum } from './line-reading';
import type { Place } from './place';

/** Years for which a line (or every line of a sum) is known in the region and in the reference: what a growth span may use. */
export const usableYears = (table: FigureTable, place: Place, lines: LineSum): readonly number[] =>
  table.years.filter((year) =>
    lines.length > 0 &&
    lines.every(({ code }) =>
      table.at(place.region, code, year).figure.value !== null && table.at(place.reference, code, year).figure.value !== null));
