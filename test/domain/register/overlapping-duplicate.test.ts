import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlappingDuplicate } from '@/lib/domain/register/overlapping-duplicate';
import { hasEnded, isInOrder, overlaps } from '@/lib/domain/register/validity';

const during = (validFrom: string | null, validTo: string | null) => ({ validFrom, validTo });

describe('two dated facts', () => {
  it.each([
    [during('2020-01-01', '2020-12-31'), during('2020-12-31', null), true],
    [during('2020-01-01', '2020-12-31'), during('2021-01-01', null), false],
    [during(null, null), during('2021-01-01', '2021-01-01'), true],
    [during(null, '2019-12-31'), during('2020-01-01', null), false],
    [during('2020-01-01', null), during(null, '2020-01-01'), true],
  ])('%j and %j overlap: %s', (a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });

  it('overlap exactly when some day lies in both', () => {
    const days = Array.from({ length: 8 }, (_, at) => `2026-01-0${at + 1}`);
    const bound = fc.option(fc.constantFrom(...days));
    const span = fc.tuple(bound, bound).map(([a, b]) => during(a, b)).filter(isInOrder);
    const within = (span: ReturnType<typeof during>, day: string) => (span.validFrom ?? '') <= day && day <= (span.validTo ?? '~');
    fc.assert(fc.property(span, span, (a, b) => {
      const common = ['2025-12-31', ...days, '2026-02-01'].some((day) => within(a, day) && within(b, day));
      expect(overlaps(a, b)).toBe(common);
    }));
  });
});

describe('a dated fact', () => {
  it('ends on a day, not before, and has ended on the next', () => {
    expect(isInOrder(during('2026-01-02', '2026-01-01'))).toBe(false);
    expect(isInOrder(during('2026-01-01', '2026-01-01'))).toBe(true);
    expect(hasEnded(during(null, '2026-01-01'), '2026-01-01')).toBe(false);
    expect(hasEnded(during(null, '2026-01-01'), '2026-01-02')).toBe(true);
  });

  it('is a duplicate of another that says the same, never of itself', () => {
    const fact = { id: 'a', sameness: 'x', ...during('2020-01-01', null) };
    expect(overlappingDuplicate(fact, [fact])).toBeNull();
    expect(overlappingDuplicate({ ...fact, id: undefined }, [fact])).toBe(fact);
    expect(overlappingDuplicate({ ...fact, id: 'b', sameness: 'y' }, [fact])).toBeNull();
  });
});
