import { expect, it } from 'vitest';
import { known, missing } from '@/lib/domain/indicators/measured';
import { whenKnown } from '@/lib/domain/indicators/when-known';

it('computes once every figure is known', () => {
  expect(whenKnown({ a: known(2), b: known(0) }, ({ a, b }) => known(a + b))).toEqual({ value: 2 });
});

it('passes on the reason of the first missing figure without computing', () => {
  const compute = () => {
    throw new Error('must not run');
  };
  expect(whenKnown({ a: known(2), b: missing('suppressed'), c: missing('unreliable') }, compute)).toEqual(missing('suppressed'));
});
