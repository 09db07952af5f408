import { missing, type Measured } from '@/lib/domain/indicators/measured';
import { subclusterVisibility } from '@/lib/domain/indicators/subcluster-visibility';
import { sumMeasured } from '@/lib/domain/indicators/sum-measured';
import type { QueryContext } from '../define';
import type { ClusterDefinition, SubclusterDefinition } from './cluster-of';
import type { Economy, Region } from './economy';

/** Establishments a table of business counts shows in the lines of a sub-cluster; `no-reference` where no such table is loaded. */
export const officialEstablishments = async (
  { db }: QueryContext, economy: Economy, region: Region, { industries }: SubclusterDefinition, { sixDigitCodes }: ClusterDefinition,
): Promise<Measured> => {
  const vintage = economy.vintages.find((one) => one.series.measure === 'establishments' && economy.covers(one, region.code));
  if (!vintage) return missing('no-reference');
  const table = await economy.tableOf(db, vintage);
  const { sum } = subclusterVisibility(industries, table.lines.filter(({ naics }) => naics.length > 0).map(({ code, naics }) => ({ code, prefixes: naics })), sixDigitCodes);
  const year = table.years.at(-1);
  if (sum.length === 0 || year === undefined) return missing('not-visible-at-depth');
  return sumMeasured(sum.map(({ code }) => table.at(region.code, code, year).figure));
};
