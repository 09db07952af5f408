import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/domain/reports/block';
import { chaptersOf } from '@/lib/domain/reports/chapters-of';

const heading: Block = { kind: 'heading', level: 2, text: 'Part' };
const table = (rows: number): Block => ({ kind: 'table', title: 't', columns: [{ label: 'a', numeric: false }], rows: Array.from({ length: rows }, () => [{ text: 'x' }]) });

describe('flows of paper', () => {
  it('are one for a short report, and lose no block of a long one', () => {
    expect(chaptersOf([heading, table(10), heading, table(10)])).toHaveLength(1);
    const long = Array.from({ length: 10 }, () => [heading, table(45)]).flat();
    const chapters = chaptersOf(long, 1);
    expect(chapters).toHaveLength(10);
    expect(chapters.flat()).toEqual(long);
  });
});
