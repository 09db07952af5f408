import type Sqlite from 'better-sqlite3';
import type { FigureRows } from './figure-rows';

const INSERT = `insert into observations (dataset_id, region_code, line_code, period, measure, value, status) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing`;

/** One prepared statement, row by row: a query builder would spend more time on its text than the engine on the row. */
export const writeSqliteFigures: FigureRows = async (db, datasetId, measure, rows) => {
  const { $client } = db as typeof db & { $client: Sqlite.Database };
  const insert = $client.prepare(INSERT);
  for (const [region, line, period, value, status, own = measure] of rows) insert.run(datasetId, region, line, period, own, value, status);
};
