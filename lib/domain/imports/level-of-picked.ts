import type { Crosstab } from './crosstab';
import { crosstabColumns } from './crosstab-columns';
import { ownNames } from './own-names';
import type { KnownRegion, RegionSystem } from './region-finder';
import { tableLook } from './table-look';

/**
 * The level a name of two levels is read as on a sheet whose cells a person picked: the one every other region of its first rows is of,
 * as in a sheet whose layout was recognised. Null where no name is shared, or the others are of several levels.
 */
export function levelOfPicked(rows: readonly (readonly string[])[], shape: Crosstab, regions: readonly KnownRegion[]): RegionSystem | null {
  const columns = crosstabColumns(shape, rows);
  const look = tableLook({ layout: 'crosstab', columns });
  const names = ownNames(regions, []);
  for (const record of rows.slice(columns.dataFrom)) look(record).cells.forEach(names.see);
  return names.result().regionSystem;
}
