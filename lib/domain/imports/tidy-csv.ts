import { duplicateGuard } from './duplicate-guard';
import { industryLine } from './industry-line';
import { ownIndustryLine } from './own-industry-line';
import { parseYear } from './parse-year';
import { readCell } from './read-cell';
import { regionFinder } from './region-finder';
import { remembered } from './remembered';
import type { RowContext } from './row-context';
import { cellAt } from './cell-at';
import type { RowReader, RowRejection } from './row-outcome';
import { rejection, rowShape } from './row-shape';
import { scaleInUnit, scaleOfWords } from './scale-words';
import type { TidyColumns, TidyField } from './tidy-columns';

/**
 * Reads a tidy table: one row a figure, with region or region code, industry or NAICS code, year and value; status and unit if there.
 * Without a column of regions every figure is of the context's one region.
 * Scale: the context's, else the larger of what header and unit column say.
 */
export function tidyRowReader(columns: TidyColumns, context: RowContext): RowReader {
  const { header, at, figure } = columns;
  const oneRegion = at.region === undefined && at.regionCode === undefined ? context.oneRegion : undefined;
  const findRegion = regionFinder(context.regions, context.regionSystem, context.ownRegions);
  const readIndustry = remembered(context.ownIndustries ? ownIndustryLine : industryLine);
  const unitScale = remembered((unit: string) => scaleOfWords(unit) ?? scaleInUnit(unit));
  const nameOf = (field: TidyField, fallback: TidyField) => header[at[field] ?? at[fallback] ?? -1] ?? '';
  const unique = duplicateGuard(nameOf('period', 'value'));

  const { regionCode: codeAt = -1, region: nameAt = -1, naics: naicsAt = -1, industry: titleAt = -1, period: periodAt = -1, value: valueAt = -1, status: statusAt = -1, unit: unitAt = -1 } = at;
  const readYear = remembered((text: string) => parseYear(text, context.lastYear));
  const refused = (line: number, field: TidyField, fallback: TidyField, value: string, reason: RowRejection['reason']) => rejection(line, nameOf(field, fallback), value, value ? reason : 'missing-cell');

  // No function is made inside: this runs once a row, for millions of rows.
  return (record, line) => {
    const misshapen = rowShape(header, record, line);
    if (misshapen) return misshapen;
    const code = cellAt(record, codeAt);
    const name = oneRegion || cellAt(record, nameAt);
    const region = findRegion(code, name);
    if (!region.ok) return code ? refused(line, 'regionCode', 'region', code, region.reason) : refused(line, 'region', 'regionCode', name, region.reason);
    const naics = cellAt(record, naicsAt);
    const industry = readIndustry(cellAt(record, titleAt), naics);
    if (!industry) return refused(line, 'naics', 'industry', naics, 'bad-industry-code');
    const period = cellAt(record, periodAt);
    const year = readYear(period);
    if (!year.ok) return refused(line, 'period', 'period', period, year.reason);
    const scale = context.scale ?? (unitAt < 0 ? figure.scale : Math.max(figure.scale, unitScale(cellAt(record, unitAt))));
    const read = readCell(cellAt(record, valueAt), cellAt(record, statusAt), scale, context.decimalMark);
    if (!read.ok) return rejection(line, nameOf(read.in, 'value'), cellAt(record, at[read.in] ?? -1), read.reason);
    const twice = unique(region.code, industry.code, year.year, line);
    if (twice) return twice;
    return {
      kind: 'observation', line, regionCode: region.code, lineCode: industry.code, lineTitle: industry.title, naics: industry.naics,
      period: year.year, value: read.value, status: read.status, measure: undefined, newRegion: region.fresh,
    };
  };
}
