import { engine } from './engine';
import type { FigureRows } from './figure-rows';
import { writePostgresFigures } from './figures.postgres';
import { writeSqliteFigures } from './figures.sqlite';

export type { FigureRow } from './figure-rows';

/** Writes many figures of one dataset at once, as fast as the engine in use can; those that are there already stay as they are. */
export const writeFigureRows = (): FigureRows => (engine() === 'postgres' ? writePostgresFigures : writeSqliteFigures);
