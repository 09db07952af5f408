import { describe, expect, it } from 'vitest';
import { figureInputs } from '@/lib/domain/indicators/figure-inputs';
import { FIGURE_KINDS, FIGURE_MAKEUP } from '@/lib/domain/indicators/figure-kind';
import { FORMULAS } from '@/lib/domain/indicators/formula';
import { f1Source, PLACE } from './fixture-table';

const { table } = f1Source();
const ask = { place: PLACE, lines: [{ code: '21', weight: 1 }], endYear: 2013, baseYear: 2002 };
const inputs = (kind: Parameters<typeof figureInputs>[1]) => figureInputs(table, kind, ask).map(({ symbol, year, figure }) => [symbol, year, figure.value]);

describe('the counts behind a figure', () => {
  it('are the four of its end year for a quotient, of both years for its change', () => {
    expect(inputs('lq')).toEqual([['e_ir', 2013, 40], ['e_r', 2013, 205], ['e_in', 2013, 210], ['e_n', 2013, 1265]]);
    expect(inputs('lq-change')).toHaveLength(8);
  });

  it('are two for growth, end first', () => {
    expect(inputs('growth')).toEqual([['e_ir', 2013, 40], ['e_ir', 2002, 20]]);
  });

  it('name every cell a total is the sum of', () => {
    const total = figureInputs(table, 'total', ask).find(({ symbol }) => symbol === 'e_r');
    expect(total?.cells.map(({ figure }) => figure.value)).toEqual([100, 40, 10, 55]);
  });

  it('name a formula that exists, for every kind of figure', () => {
    for (const kind of FIGURE_KINDS) for (const id of FIGURE_MAKEUP[kind].formulas) expect(FORMULAS).toHaveProperty(id);
  });
});
