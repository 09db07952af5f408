import { describe, expect, it } from 'vitest';
import type { FigureCell, FigureLine } from '@/lib/domain/indicators/figure-cell';
import { FigureStore } from '@/lib/domain/indicators/figure-store';
import { FigureTable } from '@/lib/domain/indicators/figure-table';

const line = (code: string, level: FigureLine['level'] = 'leaf'): FigureLine => ({ code, title: code, level, naics: [], parentCode: null });
const cell = (regionCode: string, lineCode: string, value: number | null, status: FigureCell['status'] = 'final'): FigureCell => ({ regionCode, lineCode, year: 2011, value, status });
const cells = [cell('a', '11', 5), cell('a', '21', 7), cell('b', '11', 3), cell('b', '21', 0, 'suppressed'), cell('c', '11', 1), cell('c', '21', 2)];
const members = new Map([['ab', ['a', 'b']], ['ac', ['a', 'c']], ['ad', ['a', 'd']]]);
const table = new FigureTable(cells, [line('11'), line('21')], members);

describe('a table of figures', () => {
  it('reads a published cell with its mark', () => {
    expect(table.at('a', '11', 2011)).toEqual({ figure: { value: 5 }, cells: 1, status: 'final' });
    expect(table.at('b', '21', 2011)).toEqual({ figure: { value: null, reason: 'suppressed' }, cells: 1, status: 'suppressed' });
  });

  it('sums a custom region from its members, and lets one missing member make the sum missing', () => {
    expect(table.at('ac', '21', 2011)).toMatchObject({ figure: { value: 9 }, cells: 2, status: null });
    expect(table.at('ab', '21', 2011).figure).toEqual({ value: null, reason: 'suppressed' });
  });

  it('covers a region it publishes, or publishes every member of', () => {
    expect(['a', 'ab', 'ad', 'z'].map((code) => table.covers(code))).toEqual([true, true, false, false]);
  });

  it('takes the published total, else the sum of the leaves, and says which', () => {
    expect([table.totalFrom, table.total('a', 2011).figure]).toEqual(['sum', { value: 12 }]);
    const published = new FigureTable([...cells, cell('a', '00', 13)], [line('00', 'total'), line('11'), line('21')], members);
    expect([published.totalFrom, published.total('a', 2011).figure]).toEqual(['published', { value: 13 }]);
    expect(published.totalLines().map(({ code }) => code)).toEqual(['00']);
  });

  it('prints no cell that is withheld, alone or in a sum', () => {
    const store = FigureStore.of(cells);
    const withheld = new FigureTable(store, [line('11'), line('21')], members, new Set([store.position('c', '21', 2011)]));
    expect(withheld.at('c', '21', 2011).figure).toEqual({ value: null, reason: 'would-disclose' });
    expect(withheld.at('ac', '21', 2011).figure).toEqual({ value: null, reason: 'would-disclose' });
    expect(withheld.cellsAt('ac', '21', 2011).map(({ figure }) => figure.value)).toEqual([7, null]);
  });

  it('knows nothing of a year or a line it does not hold', () => {
    expect(table.at('a', '11', 2012).figure).toEqual({ value: null, reason: 'not-available' });
    expect(table.years).toEqual([2011]);
  });
});
