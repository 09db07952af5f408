import { sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { FigureRows } from './figure-rows';

/** One statement for all rows: each column goes over the wire as an array. */
export const writePostgresFigures: FigureRows = async (db, datasetId, measure, rows) => {
  const column = <At extends 0 | 1 | 2 | 3 | 4>(at: At) => sql.param(rows.map((row) => row[at]));
  await (db as unknown as NodePgDatabase).execute(sql`
    insert into observations (dataset_id, region_code, line_code, period, measure, value, status)
    select ${datasetId}, r.region, r.line, r.period, r.measure, r.value, r.status
    from unnest(${column(0)}::text[], ${column(1)}::text[], ${column(2)}::int[], ${sql.param(rows.map((row) => row[5] ?? measure))}::text[], ${column(3)}::double precision[], ${column(4)}::text[])
      as r(region, line, period, measure, value, status)
    on conflict do nothing`);
};
