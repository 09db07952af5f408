import { describe, expect, it } from 'vitest';
import { historySheet } from '@/components/indicators/sheets/history-sheet';
import { bottomUpSize } from '@/lib/domain/indicators/bottom-up-size';
import { DEFAULT_CLASS_SCHEME } from '@/lib/domain/indicators/default-class-scheme';
import { readingHistory } from '@/lib/domain/indicators/reading-history';
import { messages } from '@/lib/messages';
import { f1Source, PLACE } from '@/test/domain/indicators/fixture-table';

const source = f1Source();
const vintage = {
  id: source.id, title: 'Jobs by industry', provider: 'The bureau', sourceTable: 'T1', sourceUrl: null, vintage: 'March 2014', referencePeriod: 'annual averages',
  retrievedOn: null, licence: 'open', note: null, series: source.series, years: [2002, 2013], regions: 1, publishedAt: null,
};
const facts = {
  region: { code: 'A', name: 'Here', system: 'custom', members: 0 }, reference: { code: 'N', name: 'There', system: 'country' },
  inside: true, year: 2013, base: null, scheme: { ...DEFAULT_CLASS_SCHEME, version: 1, newest: 1 }, vintage, vintages: [vintage], over: 11, today: '2026-03-01',
};
const years = readingHistory({ source, place: PLACE, scheme: DEFAULT_CLASS_SCHEME, lines: [{ code: '21', weight: 1 }], over: 11 });
const silent = bottomUpSize([{ jobs: { kind: 'value', value: 10 }, share: { kind: 'value', value: 1 } }]);

describe('the years of a cluster as they leave as a file', () => {
  const sheet = historySheet(facts, 'Mining', [
    { title: 'Extraction', note: 'visible', years, bottomUp: silent },
    { title: 'Suppliers', note: 'not visible', years: null, bottomUp: silent },
  ]);

  it('holds one row a year in full precision, with growth and class over the years before', () => {
    expect(sheet.rows.map((row) => [row[0], row[2]])).toEqual([['Extraction', 2002], ['Extraction', 2013], ['Suppliers', null]]);
    expect(sheet.rows[1]?.[sheet.columns.indexOf('LQ')]).toBeCloseTo(1.175377, 6);
    expect(sheet.rows[1]?.[sheet.columns.indexOf('Class')]).toBe('Emerging');
    expect(sheet.rows[0]?.[sheet.columns.indexOf('Why no growth')]).toBe(messages.ui.missing['no-period']);
  });

  it('says why a sub-cluster no line shows has no figure, and what of the register is withheld', () => {
    expect(sheet.rows[2]).toContain(messages.ui.missing['not-visible-at-depth']);
    expect(sheet.rows.map((row) => row.slice(-3))).toEqual([[null, null, null], [null, 1, messages.ui.missing['too-few-firms']], [null, 1, messages.ui.missing['too-few-firms']]]);
  });

  it('has one cell for every column, and names table, vintage, place, years, scheme and look back', () => {
    for (const row of sheet.rows) expect(row).toHaveLength(sheet.columns.length);
    expect(sheet.title).toBe('Mining year by year, 2002 to 2013');
    for (const part of ['T1', 'March 2014', 'Here (A)', 'There (N)', '2002 to 2013', DEFAULT_CLASS_SCHEME.name, 'look back 11 years', 'as of']) expect(sheet.source.join(' ')).toContain(part);
  });
});
