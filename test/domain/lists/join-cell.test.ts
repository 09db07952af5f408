import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinCell } from '@/lib/domain/lists/join-cell';
import { splitCell } from '@/lib/domain/lists/split-cell';

describe('several values in one cell', () => {
  it('stand plainly where they can, each once, and are nothing where there are none', () => {
    expect([joinCell(['a', null, 'b', 'a']), joinCell(['a, b']), joinCell(['12" pipe']), joinCell([null])]).toEqual(['a; b', '"a, b"', '"12"" pipe"', null]);
  });

  it('are what they were when they are taken apart again', () => {
    const value = fc.string({ minLength: 1, unit: fc.constantFrom('a', 'é', ' ', ';', '|', ',', '"', '\n') }).map((text) => text.trim()).filter(Boolean);
    fc.assert(fc.property(fc.uniqueArray(value, { minLength: 1 }), (values) => { expect(splitCell(joinCell(values) ?? '')).toEqual(values); }));
  });
});
