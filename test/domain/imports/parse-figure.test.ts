import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessDecimalMark } from '@/lib/domain/imports/guess-decimal-mark';
import { guessDelimiter } from '@/lib/domain/imports/guess-delimiter';
import { parseFigure } from '@/lib/domain/imports/parse-figure';
import { scaleFigure } from '@/lib/domain/imports/scale-figure';

const value = (text: string, mark: 'point' | 'comma') => {
  const parsed = parseFigure(text, mark);
  return parsed.ok ? parsed.value : parsed.reason;
};

describe('a printed figure', () => {
  it.each([
    ['2308.1', 2308.1], [' 12 ', 12], ['2,308.1', 2308.1], ['1,234,567', 1_234_567], ['2 308', 2308], ['2\u00a0308\u202f100', 2_308_100], ['0', 0],
    ['1.1400000000000001', 1.1400000000000001],
  ])('with a decimal point: %j is %d', (text, expected) => expect(value(text, 'point')).toBe(expected));

  it.each([['2308,1', 2308.1], ['2 308,1', 2308.1], ['1.234.567,5', 1_234_567.5], ['12', 12]])(
    'with a decimal comma: %j is %d', (text, expected) => expect(value(text, 'comma')).toBe(expected),
  );

  it.each(['1,234', '1.234', '12,500'])('with a decimal comma, %j could be wrong by a thousand and is refused', (text) => {
    expect(value(text, 'comma')).toBe('ambiguous-number');
  });

  it.each([
    ['-5', 'negative'], ['\u22125', 'negative'], ['(5)', 'negative'], ['1e5', 'not-a-number'], ['12%', 'not-a-number'], ['1,23', 'mixed-decimals'], ['1 234,5', 'mixed-decimals'],
    ['about 12', 'not-a-number'], ['', 'not-a-number'], ['1 23', 'not-a-number'], ['Infinity', 'not-a-number'],
  ])('%j is refused as %s', (text, reason) => expect(value(text, 'point')).toBe(reason));

  it.each(['12.5', '1 234.56', '0.1234'])('with a decimal comma, %j is written with the other mark', (text) => {
    expect(value(text, 'comma')).toBe('mixed-decimals');
  });

  it('is read back as written, for every count', () => {
    fc.assert(fc.property(fc.nat(), (count) => {
      expect(value(String(count), 'point')).toBe(count);
      expect(value(count.toLocaleString('en-CA'), 'point')).toBe(count);
    }));
  });

  it('in thousands becomes persons without the dust of binary fractions', () => {
    expect(scaleFigure(2308.1, 1000)).toBe(2_308_100);
    expect(scaleFigure(0.1, 1000)).toBe(100);
    expect(scaleFigure(20.5, 1)).toBe(20.5);
  });
});

describe('how a file separates', () => {
  it('its columns: by what stands outside quotes in the first record', () => {
    expect(guessDelimiter('a,b,c\n1;2;3;4;5')).toBe(',');
    expect(guessDelimiter('"a, with, commas";b;c\n')).toBe(';');
    expect(guessDelimiter('a\tb\n')).toBe('\t');
    expect(guessDelimiter('single')).toBe(',');
    expect(guessDelimiter('"a\nb,c";d;e\n')).toBe(';');
  });

  it('decimals: by a figure that can mean one thing only, else as the layout does', () => {
    expect(guessDecimalMark(['12', '2308,1'], ';')).toBe('comma');
    expect(guessDecimalMark(['12', '2308.1'], ';')).toBe('point');
    expect(guessDecimalMark(['12', '1.234'], ';')).toBe('comma');
    expect(guessDecimalMark(['12'], ',')).toBe('point');
  });
});
