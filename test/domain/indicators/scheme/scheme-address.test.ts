import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findScheme } from '@/lib/domain/indicators/scheme/find-scheme';
import { schemeAddress } from '@/lib/domain/indicators/scheme/scheme-address';

it('names a scheme and its version', () => {
  expect(schemeAddress({ id: 'lq-1.2-cagr', version: 3 })).toBe('lq-1.2-cagr@3');
});

it('leads back to the very version it was made of', () => {
  const version = fc.record({ id: fc.constantFrom('a', 'b', 'a-b'), version: fc.integer({ min: 1, max: 30 }) });
  fc.assert(fc.property(fc.array(version, { minLength: 1 }), fc.nat(), (all, at) => {
    const one = all[at % all.length] as { id: string; version: number };
    expect(findScheme(all, schemeAddress(one))).toEqual(one);
  }));
});
