import { cellRecord } from './crosstab-reader';
import { crosstabRows } from './crosstab-cells';
import { placesOf } from './mapped-reader';
import type { KnownLayout } from './recognise-head';
import { sdmxCell } from './sdmx-csv';

export type LookedCell = { readonly period: string; readonly value: string; readonly regionCode: string; readonly region: string; readonly naics: string; readonly industry: string };
export type Look = { readonly cells: readonly LookedCell[]; readonly note: string };

/** What one record of a table prints, before anything is known about how to read it. */
export function tableLook(table: KnownLayout): (record: readonly string[]) => Look {
  if (table.layout === 'legacy' || table.layout === 'crosstab') {
    const rows = crosstabRows(table.columns);
    return (record) => {
      const row = rows(record);
      if (row.kind === 'note') return { cells: [], note: row.text };
      const cells = row.cells.map((cell) => {
        const [region = '', naics = '', industry = '', period = '', value = ''] = cellRecord(cell, '');
        return { period, value, regionCode: '', region, naics, industry };
      });
      return { cells, note: '' };
    };
  }
  if (table.layout === 'qcew') {
    const { at: { year = -1, area_fips = -1, industry_code = -1, area_title = -1, industry_title = -1 }, figures } = table.columns;
    const level = figures.find(({ kind }) => kind === 'level')?.index ?? -1;
    return (record) => ({ note: '', cells: [{
      period: record[year] ?? '', value: record[level] ?? '', regionCode: record[area_fips] ?? '', region: record[area_title] ?? '',
      naics: record[industry_code] ?? '', industry: record[industry_title] ?? '',
    }] });
  }
  const { period = -1, value = -1 } = table.columns.at;
  const at = placesOf(table);
  const coded = table.layout === 'sdmx' ? (text: string) => sdmxCell(text)[0] : (text: string) => text.trim();
  return (record) => ({ note: '', cells: [{
    period: record[period] ?? '', value: record[value] ?? '', regionCode: coded(record[at.regionCode] ?? ''), region: (record[at.region] ?? '').trim(),
    naics: coded(record[at.industryCode] ?? ''), industry: (record[at.industry] ?? '').trim(),
  }] });
}
