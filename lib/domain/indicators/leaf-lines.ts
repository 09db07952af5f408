import type { FigureLine } from './figure-cell';
import type { FigureTable } from './figure-table';

/** The leaf partition of a table: the lines that together are all industries, none of them twice. Region totals and diversity are over these. */
export const leafLines = (table: Pick<FigureTable, 'lines'>): readonly FigureLine[] => table.lines.filter(({ level }) => level === 'leaf');
