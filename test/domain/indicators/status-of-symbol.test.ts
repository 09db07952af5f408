import { describe, expect, it } from 'vitest';
import { statusOfSymbol } from '@/lib/domain/indicators/status-of-symbol';

describe('the symbols of a Statistics Canada table', () => {
  it.each([
    ['', 'final'],
    ['p', 'preliminary'],
    ['r', 'revised'],
    ['E', 'use-with-caution'],
    ['x', 'suppressed'],
    ['F', 'unreliable'],
    ['.', 'never-available'],
    ['..', 'not-available'],
    ['...', 'not-applicable'],
    ['0s', 'rounded-zero'],
    ['z', 'below-release-limit'],
    [' x ', 'suppressed'],
  ])('reads %j as %s', (symbol, status) => {
    expect(statusOfSymbol(symbol)).toBe(status);
  });

  it.each(['X', 'q', '....', 'constructor'])('does not guess at %j', (symbol) => {
    expect(statusOfSymbol(symbol)).toBeNull();
  });
});
