import { carriesValue } from '@/lib/domain/indicators/carries-value';
import { duplicateGuard } from './duplicate-guard';
import { industryLine } from './industry-line';
import { otherMember } from './other-member';
import { ownIndustryLine } from './own-industry-line';
import { parseFigure } from './parse-figure';
import { parseYear } from './parse-year';
import { regionFinder } from './region-finder';
import { remembered } from './remembered';
import type { RowContext } from './row-context';
import type { RowReader } from './row-outcome';
import { leftOut, rejection, rowShape } from './row-shape';
import { scaleFigure } from './scale-figure';
import { scaleOfScalarId } from './scale-words';
import type { SdmxColumns, SdmxField } from './sdmx-columns';
import { sdmxStatus } from './sdmx-status';

const MISSING = /^(nan)?$/i;

/** Code and label of a cell: 'CA59: British Columbia' says both, otherwise the label stands in a column of its own or is not there. */
export const sdmxCell = (text: string, label = ''): readonly [code: string, label: string] => {
  const [, code = text, inside = label] = /^([^:\s]+):\s*(.*)$/s.exec(text) ?? [];
  return [code.trim(), inside.trim()];
};

/** Reads SDMX-CSV: UNIT_MULT is the power of ten, OBS_STATUS and CONF_STATUS the marks; deletions and other members are left out. */
export function sdmxRowReader(columns: SdmxColumns, context: RowContext): RowReader {
  const { header, at, names } = columns;
  const findRegion = regionFinder(context.regions, context.regionSystem, context.ownRegions);
  const readIndustry = remembered(context.ownIndustries ? ownIndustryLine : industryLine);
  const nameOf = (field: SdmxField) => header[at[field] ?? -1] ?? '';
  const unique = duplicateGuard(nameOf('period'));
  const otherIn = otherMember(header, columns.dimensions, context.choices);

  return (record, line) => {
    const misshapen = rowShape(header, record, line);
    if (misshapen) return misshapen;
    const raw = (field: SdmxField) => record[at[field] ?? -1]?.trim() ?? '';
    const code = (field: SdmxField) => sdmxCell(raw(field))[0];
    const refuse = (field: SdmxField, reason: Parameters<typeof rejection>[3]) => rejection(line, nameOf(field), raw(field), raw(field) ? reason : 'missing-cell');

    if (code('action') === 'D') return leftOut(line, raw('action'), 'other-member');
    const other = otherIn(record);
    if (other !== null) return leftOut(line, other, 'other-member');
    const [regionCode, regionName] = sdmxCell(raw('region'), record[names.region] ?? '');
    const byCode = findRegion(regionCode, regionName);
    const region = byCode.ok || context.ownRegions || regionName === '' ? byCode : findRegion('', regionName);
    if (!region.ok) return refuse('region', region.reason);
    const [industryCode, title] = sdmxCell(raw('industry'), record[names.industry] ?? '');
    const industry = readIndustry(title, industryCode === '_T' ? 'total' : industryCode);
    if (!industry) return refuse('industry', 'bad-industry-code');
    const year = parseYear(raw('period'), context.lastYear);
    if (!year.ok) return refuse('period', year.reason);
    const scale = scaleOfScalarId(code('scale') || '0');
    if (scale === null) return refuse('scale', 'unknown-scale');
    const status = sdmxStatus(code('status'), code('confidential'));
    if (status === null) return refuse(sdmxStatus(code('status'), '') === null ? 'status' : 'confidential', 'unknown-status');

    const isMissing = MISSING.test(raw('value'));
    const figure = isMissing || !carriesValue(status) ? null : parseFigure(raw('value'), context.decimalMark);
    if (figure && !figure.ok) return refuse('value', figure.reason);
    return unique(region.code, industry.code, year.year, line) ?? {
      kind: 'observation', line, regionCode: region.code, lineCode: industry.code, period: year.year, lineTitle: industry.title, naics: industry.naics,
      value: figure ? scaleFigure(figure.value, scale) : null, status: isMissing && carriesValue(status) ? 'not-available' : status,
      ...(region.fresh && { newRegion: region.fresh }),
    };
  };
}
