import { expect, it } from 'vitest';
import { regionDiversity } from '@/lib/domain/indicators/diversity/region-diversity';
import { known, missing } from '@/lib/domain/indicators/measured';
import { F1_PAIRS } from './fixture-shares';

it('gives every index of fixture F1 over its four classes', () => {
  const near = (value: number) => ({ value: expect.closeTo(value, 6) });
  expect(regionDiversity(F1_PAIRS)).toEqual({
    hhi: near(0.350387), equivalentNumber: near(2.85399), shannon: near(1.169345), shannonMost: near(1.386294), evenness: near(0.843504),
    krugman: near(0.338186), hoover: near(0.169093), hachman: near(0.888529), classes: 4,
  });
});

it('is null as a whole when one share of the region is', () => {
  const hole = [...F1_PAIRS, { region: missing('suppressed'), reference: known(0) }];
  expect(regionDiversity(hole)).toMatchObject({ hhi: missing('suppressed'), shannon: missing('suppressed'), krugman: missing('suppressed'), hachman: missing('suppressed') });
});
