import { describe, expect, it } from 'vitest';
import { citeNumbers, numberedSources } from '@/lib/domain/reports/numbered-sources';

const source = (key: string) => ({ key, text: key, date: '2026' });

describe('sources of a report', () => {
  it('are numbered in the order they are first cited, and only those that are', () => {
    const sources = numberedSources({
      lead: [{ text: 'x', cites: ['b'] }], sources: [source('a'), source('b'), source('c'), source('d')],
      blocks: [
        { kind: 'table', title: 't', columns: [{ label: 'l', numeric: false, cites: ['d'] }], rows: [[{ text: '1', cites: ['b'] }]] },
        { kind: 'chart', title: 'c', cites: ['a', 'gone'], chart: { form: 'bars', bars: [] } },
      ],
    });
    expect(sources.map(({ key, number }) => [key, number])).toEqual([['b', 1], ['d', 2], ['a', 3]]);
    expect(citeNumbers(['a', 'b'], sources)).toEqual([1, 3]);
    expect(citeNumbers(undefined, sources)).toEqual([]);
  });
});
