import { duplicateGuard } from './duplicate-guard';
import { industryLine } from './industry-line';
import { ownIndustryLine } from './own-industry-line';
import { parseYear } from './parse-year';
import { readCell } from './read-cell';
import { regionFinder } from './region-finder';
import { remembered } from './remembered';
import type { RowContext } from './row-context';
import type { RowReader } from './row-outcome';
import { rejection, rowShape } from './row-shape';
import { scaleInUnit, scaleOfWords } from './scale-words';
import type { TidyColumns, TidyField } from './tidy-columns';

/**
 * Reads a tidy table: one row a figure, with region or region code, industry or NAICS code, year and value; status and unit if there.
 * Scale: the context's, else the larger of what header and unit column say.
 */
export function tidyRowReader(columns: TidyColumns, context: RowContext): RowReader {
  const { header, at, figure } = columns;
  const findRegion = regionFinder(context.regions, context.regionSystem, context.ownRegions);
  const readIndustry = remembered(context.ownIndustries ? ownIndustryLine : industryLine);
  const unitScale = remembered((unit: string) => scaleOfWords(unit) ?? scaleInUnit(unit));
  const nameOf = (field: TidyField, fallback: TidyField) => header[at[field] ?? at[fallback] ?? -1] ?? '';
  const unique = duplicateGuard(nameOf('period', 'value'));

  return (record, line) => {
    const misshapen = rowShape(header, record, line);
    if (misshapen) return misshapen;
    const cell = (field: TidyField) => record[at[field] ?? -1]?.trim() ?? '';

    const region = findRegion(cell('regionCode'), cell('region'));
    if (!region.ok) {
      const place = cell('regionCode') ? nameOf('regionCode', 'region') : nameOf('region', 'regionCode');
      const value = cell('regionCode') || cell('region');
      return rejection(line, place, value, value ? region.reason : 'missing-cell');
    }
    const industry = readIndustry(cell('industry'), cell('naics'));
    if (!industry) return rejection(line, nameOf('naics', 'industry'), cell('naics'), cell('naics') ? 'bad-industry-code' : 'missing-cell');
    const year = parseYear(cell('period'), context.lastYear);
    if (!year.ok) return rejection(line, nameOf('period', 'period'), cell('period'), cell('period') ? year.reason : 'missing-cell');
    const scale = context.scale ?? Math.max(figure.scale, unitScale(cell('unit')));
    const read = readCell(cell('value'), cell('status'), scale, context.decimalMark);
    if (!read.ok) return rejection(line, nameOf(read.in, 'value'), cell(read.in), read.reason);
    const key = { regionCode: region.code, lineCode: industry.code, period: year.year };
    return unique({ ...key, line }) ?? {
      kind: 'observation', line, ...key, lineTitle: industry.title, naics: industry.naics, value: read.value, status: read.status,
      ...(region.fresh && { newRegion: region.fresh }),
    };
  };
}
