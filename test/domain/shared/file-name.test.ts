import { describe, expect, it } from 'vitest';
import { fileName } from '@/lib/domain/shared/file-name';

describe('the name of a file', () => {
  it('is plain letters, digits and dashes, whatever it is about', () => {
    expect(fileName(['Industries of Stikine–Kitimat, 2024', 'été'], 'csv')).toBe('industries-of-stikine-kitimat-2024-ete.csv');
    expect(fileName(['"; rm -rf /\r\nX: y'], 'png')).toBe('rm-rf-x-y.png');
  });

  it('is never empty and never long', () => {
    expect(fileName(['日本'], 'svg')).toBe('lode.svg');
    expect(fileName(['a'.repeat(400)], 'xlsx')).toHaveLength(85);
  });
});

it('ends with a whole word where it is too long, and keeps the years that tell it from the next', () => {
  const about = 'Location quotient of mining and oil and gas extraction in each region against British Columbia';
  expect(fileName([about], 'csv')).toBe('location-quotient-of-mining-and-oil-and-gas-extraction-in-each-region-against.csv');
  expect(fileName([about, '2013'], 'csv')).toBe('location-quotient-of-mining-and-oil-and-gas-extraction-in-each-region-2013.csv');
  expect(fileName([about, '2002 to 2013'], 'csv')).toBe('location-quotient-of-mining-and-oil-and-gas-extraction-in-each-2002-to-2013.csv');
  expect(fileName(['a'.repeat(200)], 'csv')).toBe(`${'a'.repeat(80)}.csv`);
});
