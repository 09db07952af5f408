import type { Handle } from './database';

export type FigureRow = readonly [regionCode: string, lineCode: string, period: number, value: number | null, status: string, measure?: string];

/** `measure` is that of the rows which name none. */
export type FigureRows = (db: Handle, datasetId: string, measure: string, rows: readonly FigureRow[]) => Promise<void>;
