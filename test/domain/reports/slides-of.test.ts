import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/domain/reports/block';
import { MOST_ROWS, slidesOf } from '@/lib/domain/reports/slides-of';

const table = (rows: number): Block => ({ kind: 'table', title: 't', columns: [{ label: 'a', numeric: false }], rows: Array.from({ length: rows }, (_, at) => [{ text: String(at) }]) });

describe('slides', () => {
  it('begin with each part; a second table goes on under the same title', () => {
    const slides = slidesOf([{ kind: 'note', text: 'n' }, { kind: 'heading', level: 2, text: 'A' }, table(2), table(2), { kind: 'break' }, { kind: 'heading', level: 2, text: 'B' }, { kind: 'note', text: 'm' }], 'T');
    expect(slides.map(({ title, blocks }) => [title, blocks.length])).toEqual([['T', 1], ['A', 1], ['A', 1], ['B', 1]]);
  });

  it('cut a long table, and lose no row of it', () => {
    const slides = slidesOf([{ kind: 'heading', level: 2, text: 'A' }, table(MOST_ROWS * 2 + 1)], 'T');
    expect(slides.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.length] : [])))).toEqual([MOST_ROWS, MOST_ROWS, 1]);
  });
});
