import { expect, it } from 'vitest';
import { changedSince } from '@/lib/domain/reports/changed-since';
import type { Report } from '@/lib/domain/reports/report';

const report = (jobs: string, rows: [string, string][]): Pick<Report, 'blocks'> => ({
  blocks: [
    { kind: 'paragraph', runs: [{ text: `Words around ${jobs} do not count` }] },
    { kind: 'tiles', tiles: [{ label: 'Jobs', value: { text: jobs } }] },
    { kind: 'table', title: 'T', columns: [{ label: 'Name', numeric: false }, { label: 'Firms', numeric: true }], rows: rows.map((cells) => cells.map((text) => ({ text }))) },
  ],
});

it('what has changed since a report was issued is told figure by figure: changed, gone and new', () => {
  expect(changedSince(report('10', [['A', '3'], ['B', '4']]), report('12', [['A', '3'], ['C', '5']]))).toEqual([
    { figure: 'Jobs', then: '10', now: '12' }, { figure: 'T: B, Firms', then: '4', now: null }, { figure: 'T: C, Firms', then: null, now: '5' },
  ]);
  expect(changedSince(report('10', []), report('10', []))).toEqual([]);
});
