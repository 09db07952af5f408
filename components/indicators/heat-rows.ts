import { missing } from '@/lib/domain/indicators/measured';
import type { ComparedRow, HeatRow } from './heat-table';

const none = missing('not-available');

/** The rows of a comparison with the figures of their cells alone: what crosses to the browser. */
export const heatRows = (rows: readonly ComparedRow[]): readonly HeatRow[] => rows.map(({ line, readings }) => ({
  code: line.code, title: line.title,
  cells: readings.map((reading) => {
    if (!reading) return { lq: none, share: none };
    const { lq, share } = reading;
    return { lq: lq.value === null ? missing(lq.reason) : { value: lq.value }, share };
  }),
}));
