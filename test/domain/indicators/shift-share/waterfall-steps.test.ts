import { describe, expect, it } from 'vitest';
import { known } from '@/lib/domain/indicators/measured';
import { shiftShareTable } from '@/lib/domain/indicators/shift-share/shift-share-table';
import { waterfallSteps } from '@/lib/domain/indicators/shift-share/waterfall-steps';
import { spanOf } from '../fixture-series';
import { F1_PUBLISHED, F1_ROWS, series, settled } from './fixture-shift';

const RULES = { suppressed: 'drop', denominator: 'published', exact: true } as const;
const steps = (rows = F1_ROWS, totals = F1_PUBLISHED) => waterfallSteps(shiftShareTable(spanOf(2012, 2013), settled(rows, totals, RULES), 'dunn'));

describe('the waterfall of a shift-share', () => {
  it('goes from base over the three components to the end', () => {
    const near = (value: number) => ({ value: expect.closeTo(value, 9) });
    expect(steps()).toEqual([
      { step: 'base', from: known(0), to: known(180) },
      { step: 'ns', from: near(180), to: near(207) },
      { step: 'im', from: near(207), to: near(208) },
      { step: 'rs', from: near(208), to: near(205) },
      { step: 'end', from: known(0), to: known(205) },
    ]);
  });

  it('has a step for what is unallocated, and is of the split industries alone where that is unknown', () => {
    expect(steps(F1_ROWS, series('total', [180, 207], [1100, 1265]))).toContainEqual({ step: 'unallocated', from: { value: expect.closeTo(205, 9) }, to: { value: expect.closeTo(207, 9) } });
    const hole = [...F1_ROWS.slice(0, 3), series('4', [60, null], [400, 480])];
    expect(steps(hole).map(({ step }) => step)).toEqual(['base', 'ns', 'im', 'rs', 'end']);
    expect(steps(hole)[0]).toEqual({ step: 'base', from: known(0), to: known(120) });
    expect(steps(hole).at(-1)).toEqual({ step: 'end', from: known(0), to: known(150) });
  });

  it('does not exist for a method without the three components', () => {
    expect(waterfallSteps(shiftShareTable(spanOf(2012, 2013), settled(F1_ROWS, F1_PUBLISHED, RULES), 'arcelus'))).toEqual([]);
  });
});
