import { statusOfSymbol } from '@/lib/domain/indicators/status-of-symbol';
import type { SeriesCell, SeriesFile } from './series-file';

const valueAndMark = (cell: SeriesCell): { value: number | null; mark: string } => {
  if (typeof cell === 'string') return { value: null, mark: cell };
  return typeof cell === 'number' ? { value: cell, mark: '' } : { value: cell[0], mark: cell[1] };
};

/** Every cell of a series file as an observation; a mark we do not know is an error in the file, never a value. */
export const observationsOf = (series: SeriesFile, datasetId: string) =>
  Object.entries(series.cells).flatMap(([regionCode, lines]) =>
    Object.entries(lines).flatMap(([lineCode, cells]) =>
      cells.map((cell, index) => {
        const { value, mark } = valueAndMark(cell);
        const status = statusOfSymbol(mark);
        const period = series.periods[index];
        if (status === null || period === undefined || cells.length !== series.periods.length) {
          throw new Error(`${series.code}: the cells of ${regionCode} / ${lineCode} cannot be read`);
        }
        return { datasetId, regionCode, lineCode, period, measure: series.measure, value, status, lo: null, hi: null };
      }),
    ),
  );
