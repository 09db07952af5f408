import { describe, expect, it } from 'vitest';
import { publicLeaks } from '@/lib/domain/reports/public-leaks';
import type { Report } from '@/lib/domain/reports/report';

const report = (blocks: Report['blocks'], more: Partial<Report> = {}): Report =>
  ({ kind: 'public-profile', edition: 'public', title: 'Services', line: 'Profile', lead: [], asOf: '2026-11-23', blocks, sources: [], vintages: [], sample: false, ...more });

describe('a public edition', () => {
  it('gives away a name wherever it stands, without regard to case or accents', () => {
    const named = report([
      { kind: 'paragraph', runs: [{ text: 'With RIDGÉ Fabrication ' }, { text: 'and others' }] },
      { kind: 'chart', title: 'c', cites: [], chart: { form: 'bars', bars: [{ label: 'Priya Nair', value: 1, text: '1' }] } },
      { kind: 'table', title: 't', columns: [{ label: 'Cotton & Sons', numeric: false }], rows: [] },
    ]);
    expect(publicLeaks(named, ['Ridge Fabrication', 'Priya Nair', 'Cotton & Sons', 'Nobody Inc.'])).toEqual(['Ridge Fabrication', 'Priya Nair', 'Cotton & Sons']);
  });

  it('does not take a part of a word for a name', () => {
    expect(publicLeaks(report([{ kind: 'note', text: 'Bridges and ridgelines' }]), ['Ridge'])).toEqual([]);
  });

  it('gives itself away by an internal edition or an address of ours', () => {
    expect(publicLeaks(report([{ kind: 'paragraph', runs: [{ text: 'x', href: '/clusters' }] }], { edition: 'internal' }), [])).toEqual(['edition', 'href']);
  });
});
