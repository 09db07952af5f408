import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { kumuConnections, kumuElements, kumuNodes, labelsOf } from '@/lib/domain/export/kumu';

const read = (text: string) => parse(text, { bom: true, columns: true }) as Record<string, string>[];
const nodes = [{ id: '1', name: 'Peak', kind: 'firm', group: null }, { id: '2', name: 'Peak', kind: 'association', group: 'Services' }, { id: '3', name: 'Ridge', kind: null, group: null }];

describe('sheets for Kumu', () => {
  it('tell two of one name apart by their ids', () => {
    expect([...labelsOf(nodes).values()]).toEqual(['Peak (1)', 'Peak (2)', 'Ridge']);
  });

  it('connect what the elements are called', () => {
    const elements = read(kumuNodes(nodes)).map(({ Label }) => Label);
    const [tie] = read(kumuConnections(nodes, [{ id: 't', from: '1', to: '3', kind: 'supplies', strength: 2, validFrom: '2020-01-01', validTo: null }]));
    expect(tie).toEqual({ From: 'Peak (1)', To: 'Ridge', Direction: 'directed', Type: 'supplies', Strength: '2', 'Valid from': '2020-01-01', 'Valid to': '' });
    expect(elements).toEqual(expect.arrayContaining([tie?.From, tie?.To]));
  });

  it('part several values at the bar, which no value holds', () => {
    const [row] = read(kumuElements([{
      id: '1', name: 'Peak', tradeNames: [], kind: 'firm', status: 'active', businessNumber: null, website: null, founded: null, jobs: 3, about: null, owner: null, tags: ['a|b', 'c'],
      subclusters: [], industries: [], links: [], sites: [], doNotContact: false, updatedAt: new Date(0),
    }]));
    expect(row).toMatchObject({ Label: 'Peak', Tags: 'a/b|c', Jobs: '3' });
  });
});
