import { describe, expect, it } from 'vitest';
import { bottomUpSize } from '@/lib/domain/indicators/bottom-up-size';
import type { Quantity } from '@/lib/domain/indicators/quantity';

const value = (number: number): Quantity => ({ kind: 'value', value: number });
const band = (lo: number, hi: number | null): Quantity => ({ kind: 'band', lo, hi });
const firm = (jobs: Quantity, share: Quantity) => ({ jobs, share });
const unknown: Quantity = { kind: 'unknown' };

describe('the bottom-up size of a set of firms', () => {
  it('is not there without a firm', () => {
    expect(bottomUpSize([])).toEqual({ firms: 0, jobs: { value: null, reason: 'not-available' }, partsReleased: false });
  });

  it('is withheld with fewer than three firms that say something', () => {
    const size = bottomUpSize([firm(value(10), value(0.5)), firm(value(20), value(0.5)), firm(unknown, unknown)]);
    expect(size).toEqual({ firms: 3, jobs: { value: null, reason: 'too-few-firms' }, partsReleased: false });
  });

  it('is withheld where one firm holds more than four fifths', () => {
    expect(bottomUpSize([firm(value(90), value(1)), firm(value(5), value(1)), firm(value(5), value(1))]).jobs).toEqual({ value: null, reason: 'withheld-dominance' });
    expect(bottomUpSize([firm(value(80), value(1)), firm(value(10), value(1)), firm(value(10), value(1))]).jobs).toMatchObject({ known: 100 });
  });

  it('shows its known and its banded part apart only where each could be shown alone', () => {
    const three = [1, 2, 3].map((share) => firm(value(10), value(share / 10)));
    expect(bottomUpSize(three).partsReleased).toBe(true);
    expect(bottomUpSize([...three, firm(band(5, 9), value(0.5))]).partsReleased).toBe(false);
    expect(bottomUpSize([...three, ...[1, 2, 3].map(() => firm(band(5, 9), value(0.5)))]).partsReleased).toBe(true);
  });
});
