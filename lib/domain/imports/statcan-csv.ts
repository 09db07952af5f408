import { fold } from '@/lib/domain/register/fold';
import { duplicateGuard } from './duplicate-guard';
import { industryLine } from './industry-line';
import { otherMember } from './other-member';
import { ownIndustryLine } from './own-industry-line';
import { parseYear } from './parse-year';
import { readCell } from './read-cell';
import { regionFinder } from './region-finder';
import { remembered } from './remembered';
import type { RowContext } from './row-context';
import type { RowReader } from './row-outcome';
import { leftOut, rejection, rowShape } from './row-shape';
import { scaleInUnit, scaleOfScalarId, scaleOfWords } from './scale-words';
import type { StatcanColumns, StatcanField } from './statcan-columns';

const NO_COUNT = /percent|pourcent|\brate\b|\btaux\b|dollar|hours|heures|index|indice|ratio/;

/**
 * Reads Statistics Canada's own CSV: one row a figure, the industry code in brackets behind its title, the scale in SCALAR_FACTOR,
 * the mark in STATUS (preliminary and revised in SYMBOL). Rows of another member, unit or region are left out, not refused.
 * Where SCALAR_FACTOR says units and the unit 'Persons in thousands', thousands it is.
 */
export function statcanRowReader(columns: StatcanColumns, context: RowContext): RowReader {
  const { header, at } = columns;
  const findRegion = regionFinder(context.regions, context.regionSystem, context.ownRegions);
  const readIndustry = remembered(context.ownIndustries ? ownIndustryLine : industryLine);
  const isNoCount = remembered((unit: string) => NO_COUNT.test(fold(unit)));
  const scaleOf = remembered(scaleOfWords);
  const unitScale = remembered(scaleInUnit);
  const industryName = header[columns.industry] ?? '';
  const nameOf = (field: StatcanField) => header[at[field] ?? -1] ?? '';
  const unique = duplicateGuard(nameOf('period'));
  const otherIn = otherMember(header, columns.dimensions, context.choices);

  return (record, line) => {
    const misshapen = rowShape(header, record, line);
    if (misshapen) return misshapen;
    const cell = (field: StatcanField) => record[at[field] ?? -1]?.trim() ?? '';

    const other = otherIn(record);
    if (other !== null) return leftOut(line, other, 'other-member');
    if (isNoCount(cell('unit'))) return leftOut(line, cell('unit'), 'other-unit');
    const region = findRegion(cell('dguid'), cell('region'));
    if (!region.ok) {
      if (region.named && region.reason === 'unknown-region') return leftOut(line, cell('region'), 'other-region');
      return rejection(line, nameOf('region'), cell('region'), cell('region') ? region.reason : 'missing-cell');
    }
    const title = record[columns.industry]?.trim() ?? '';
    const industry = readIndustry(title, '');
    if (!industry) return rejection(line, industryName, title, title ? 'bad-industry-code' : 'missing-cell');
    const year = parseYear(cell('period'), context.lastYear);
    if (!year.ok) return rejection(line, nameOf('period'), cell('period'), cell('period') ? year.reason : 'missing-cell');
    const factor = cell('scale') ? scaleOf(cell('scale')) : scaleOfScalarId(cell('scalarId') || '0');
    if (factor === null) return rejection(line, nameOf(cell('scale') ? 'scale' : 'scalarId'), cell('scale') || cell('scalarId'), 'unknown-scale');
    const scale = factor === 1 ? unitScale(cell('unit')) : factor;
    const read = readCell(cell('value'), cell('status') || cell('symbol'), scale, context.decimalMark);
    if (!read.ok) {
      const field = read.in === 'status' && !cell('status') ? 'symbol' : read.in;
      return rejection(line, nameOf(field), cell(field), read.reason);
    }
    return unique(region.code, industry.code, year.year, line) ?? {
      kind: 'observation', line, regionCode: region.code, lineCode: industry.code, period: year.year, lineTitle: industry.title, naics: industry.naics, value: read.value, status: read.status,
      ...(region.fresh && { newRegion: region.fresh }),
    };
  };
}
