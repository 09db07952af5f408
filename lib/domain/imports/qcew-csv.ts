import type { ObservationStatus } from '@/lib/domain/indicators/observation-status';
import { duplicateGuard } from './duplicate-guard';
import { parseFigure } from './parse-figure';
import { parseYear } from './parse-year';
import type { QcewCode, QcewColumns, QcewFigure } from './qcew-columns';
import { qcewIndustry } from './qcew-industry';
import { qcewMeasure, type QcewGroup } from './qcew-measure';
import { qcewRegion } from './qcew-region';
import { remembered } from './remembered';
import type { RowContext } from './row-context';
import type { RecordReader, RowRejection } from './row-outcome';
import { rejection, rowShape } from './row-shape';

const SIGNED = /^-?\d{1,15}(\.\d{1,20})?$/;
const NOT_DISCLOSED = 'N';
const NAMES = { own: 'own_code', size: 'size_code', qtr: 'qtr' } as const;

/** The group a person keeps as the series: what they chose, else all ownerships, all sizes and the year as a whole. */
export const keptGroup = (choices: Readonly<Record<string, string>> = {}): QcewGroup =>
  ({ own: choices[NAMES.own] ?? '0', size: choices[NAMES.size] ?? '0', qtr: choices[NAMES.qtr] ?? 'A' });

/**
 * Reads a QCEW file: one row an area, ownership, industry, size and period, many figures a row. Where disclosure_code is N every number
 * of the row is withheld, whatever is printed (files print 0); lq_disclosure_code and oty_disclosure_code withhold theirs alone.
 * A bad cell refuses its whole row. Source of the rule: BLS, QCEW data layout.
 */
export function qcewReader(columns: QcewColumns, context: RowContext): RecordReader {
  const { header, at, figures } = columns;
  const kept = keptGroup(context.choices);
  const readIndustry = remembered(qcewIndustry);
  const readRegion = remembered(qcewRegion);
  const nameOf = (code: QcewCode) => header[at[code] ?? -1] ?? '';
  const unique = duplicateGuard(nameOf('area_fips'));
  const measureOf = remembered((measure: string, own: string, size: string, qtr: string) => qcewMeasure(measure, { own, size, qtr }, kept));

  return (record, line) => {
    const misshapen = rowShape(header, record, line);
    if (misshapen) return [misshapen];
    const cell = (code: QcewCode) => record[at[code] ?? -1]?.trim() ?? '';
    const refuse = (code: QcewCode, reason: RowRejection['reason']) => [rejection(line, nameOf(code), cell(code), cell(code) ? reason : 'missing-cell')];

    const region = readRegion(cell('area_fips'), cell('agglvl_code'), cell('area_title'));
    if (!region) return readRegion(cell('area_fips'), '', '') ? refuse('agglvl_code', 'unknown-level') : refuse('area_fips', 'unknown-region');
    const industry = readIndustry(cell('industry_code'), cell('industry_title'));
    if (!industry) return refuse('industry_code', 'bad-industry-code');
    const year = parseYear(cell('year'), context.lastYear);
    if (!year.ok) return refuse('year', year.reason);
    const [own, size, qtr] = [cell('own_code'), cell('size_code') || '0', cell('qtr').toUpperCase() || 'A'];
    if (!/^\d$/.test(own)) return refuse('own_code', 'unknown-group');
    if (!/^\d$/.test(size)) return refuse('size_code', 'unknown-group');
    if (!/^[A1-4]$/.test(qtr)) return refuse('qtr', 'not-annual');
    const withheld = { level: cell('disclosure_code'), lq: cell('lq_disclosure_code'), oty: cell('oty_disclosure_code') };
    const strange = (['disclosure_code', 'lq_disclosure_code', 'oty_disclosure_code'] as const).find((code) => !['', NOT_DISCLOSED].includes(cell(code)));
    if (strange) return refuse(strange, 'unknown-status');

    const key = { regionCode: region.code, lineCode: industry.code, period: year.year };
    const twice = unique(region.code, industry.code, year.year, line, `${own}${size}${qtr}`);
    if (twice) return [twice];
    const read = ({ index, kind }: QcewFigure): { value: number | null; status: ObservationStatus } | RowRejection => {
      const text = record[index]?.trim() ?? '';
      if (withheld.level === NOT_DISCLOSED || withheld[kind] === NOT_DISCLOSED) return { value: null, status: 'suppressed' };
      if (text === '') return { value: null, status: 'not-available' };
      if (kind === 'oty') return SIGNED.test(text) ? { value: Number(text), status: 'final' } : rejection(line, header[index] ?? '', text, 'not-a-number');
      const parsed = parseFigure(text, 'point');
      return parsed.ok ? { value: parsed.value, status: 'final' } : rejection(line, header[index] ?? '', text, parsed.reason);
    };
    const cells = figures.map((figure) => ({ figure, cell: read(figure) }));
    const bad = cells.map(({ cell: found }) => found).find((found) => 'reason' in found);
    if (bad && 'reason' in bad) return [bad];
    const known = context.knownRegions?.has(region.code) ?? false;
    return cells.flatMap(({ figure, cell: found }) => ('reason' in found ? [] : [{
      kind: 'observation' as const, line, ...key, lineTitle: industry.title, naics: industry.naics, ...found,
      measure: measureOf(figure.measure, own, size, qtr), ...(known ? {} : { newRegion: region }),
    }]));
  };
}
