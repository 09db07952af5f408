import { describe, expect, it } from 'vitest';
import { EXAMPLE_LIST } from '@/lib/domain/lists/example-list';
import { findHeadingRow } from '@/lib/domain/lists/find-heading-row';
import { recogniseHeading } from '@/lib/domain/lists/recognise-heading';

const lines = EXAMPLE_LIST.split('\n');

describe('the example list', () => {
  it('has a title above headings that are all recognised', () => {
    expect(findHeadingRow(lines.map((line) => line.split(';')))).toBe(2);
    expect((lines[2] ?? '').split(';').filter((heading) => recogniseHeading(heading) === null)).toEqual([]);
  });

  it('names addresses and telephones nobody has', () => {
    expect(EXAMPLE_LIST.match(/@[a-z.]+/g)?.every((host) => host.endsWith('.example.ca'))).toBe(true);
    expect(EXAMPLE_LIST.match(/\d{3}[-\s]555[-\s]0\d{3}/g)?.length).toBeGreaterThan(50);
  });
});
