import { describe, expect, it } from 'vitest';
import { known, missing } from '@/lib/domain/indicators/measured';
import { settleRows, UNDISCLOSED } from '@/lib/domain/indicators/shift-share/settle-rows';
import { F1_PUBLISHED, F1_ROWS, series, settled } from './fixture-shift';

const RULES = { suppressed: 'drop', denominator: 'published', exact: true } as const;
const withHole = [...F1_ROWS.slice(0, 3), series('4', [60, null], [400, 480])];
const twoHoles = [...F1_ROWS.slice(0, 2), series('3', [10, null], [150, 135]), series('4', [60, null], [400, 480])];
const crossed = [...F1_ROWS.slice(0, 2), series('3', [10, 10], [null, 135]), series('4', [60, null], [400, 480])];

describe('the rows and totals of a shift-share', () => {
  it('are published totals by default, or the sum of the parts', () => {
    expect(settled(F1_ROWS, F1_PUBLISHED, RULES)).toMatchObject({ rows: F1_ROWS, totals: F1_PUBLISHED, denominator: 'published', leftOut: [] });
    expect(settled(F1_ROWS, F1_PUBLISHED, { ...RULES, denominator: 'sum' })).toMatchObject({
      totals: { region: [known(180), known(205)], reference: [known(1100), known(1265)] }, denominator: 'sum',
    });
  });

  it('say that they are sums where no complete total is published', () => {
    expect(settled(F1_ROWS, null, RULES).denominator).toBe('sum');
    expect(settled(F1_ROWS, series('total', [180, null], [1100, 1265]), RULES).denominator).toBe('sum');
  });

  it('lose an industry unknown anywhere from all four sums, and leave a published total as it is', () => {
    const dropped = settled(withHole, null, RULES);
    expect(dropped.totals).toEqual({ region: [known(120), known(150)], reference: [known(700), known(785)] });
    expect(dropped.leftOut).toEqual([{ ...series('4', [60, null], [400, 480]), reason: 'suppressed' }]);
    expect(settled(withHole, F1_PUBLISHED, RULES).totals).toEqual(F1_PUBLISHED);
    expect(settled([...F1_ROWS, series('5', [0, null], [4, 4])], null, RULES).leftOut).toMatchObject([{ reason: 'no-base' }]);
  });

  it('hold the unknown industries as one row where that is asked for', () => {
    const residual = settled(twoHoles, F1_PUBLISHED, { ...RULES, suppressed: 'residual' });
    expect(residual.rows.at(-1)).toEqual(series(UNDISCLOSED, [70, 65], [550, 615]));
    expect(residual.rows).toHaveLength(3);
    expect(settled(twoHoles, F1_PUBLISHED, { ...RULES, suppressed: 'residual', denominator: 'sum' }).totals).toEqual({
      region: F1_PUBLISHED.region, reference: F1_PUBLISHED.reference,
    });
    expect(settled(F1_ROWS, F1_PUBLISHED, { ...RULES, suppressed: 'residual' }).rows).toEqual(F1_ROWS);
    expect(settled(F1_ROWS.slice(1), F1_PUBLISHED, { ...RULES, suppressed: 'residual' }).rows.at(-1)).toEqual(series(UNDISCLOSED, [90, 100], [400, 440]));
  });

  it('do not tell one suppressed industry by subtraction', () => {
    for (const rows of [withHole, crossed]) {
      const row = settled(rows, F1_PUBLISHED, { ...RULES, suppressed: 'residual' }).rows.at(-1);
      expect(row).toMatchObject({ code: UNDISCLOSED, region: [missing('would-disclose'), missing('would-disclose')] });
    }
  });

  it('are refused for rounded or sampled figures, without totals, and where parts exceed them', () => {
    const rules = { ...RULES, suppressed: 'residual' } as const;
    expect(settleRows(twoHoles, F1_PUBLISHED, { ...rules, exact: false })).toEqual(missing('rounded-or-sampled'));
    expect(settleRows(twoHoles, null, rules)).toEqual(missing('not-available'));
    expect(settleRows(F1_ROWS, series('total', [170, 205], [1100, 1265]), rules)).toEqual(missing('parts-exceed-total'));
    expect(settleRows([series('4', [60, null], [400, 480])], null, RULES)).toEqual(missing('not-available'));
  });
});
