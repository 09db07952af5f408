import { describe, expect, it } from 'vitest';
import type { ClusterFacts, SubclusterFacts } from '@/lib/domain/reports/facts/cluster-facts';
import { classesChart, growthChart, regionsChart } from '@/lib/domain/reports/parts/strength-charts';

const part = (name: string, more: Partial<SubclusterFacts> = {}): SubclusterFacts => ({
  code: name, name, tone: 'mining', href: `/clusters/m/${name}`, jobs: { value: 100 }, lq: { value: 1.2 }, interval: { lo: 1, hi: 1.4 }, growth: { value: 0.02 }, years: { from: 2013, to: 2024 }, className: 'Star',
  pair: { lq: 1.2, growth: 0.02, jobs: 100, year: 2024 }, firms: 5, bottomUp: { firms: 5, jobs: { value: null, reason: 'too-few-firms' }, partsReleased: false }, cites: ['t'], growthCites: ['g'], ...more,
});
const facts = (subclusters: SubclusterFacts[]): ClusterFacts => ({
  cluster: 'Mining', clusterHref: '/clusters/m', region: 'Cariboo', reference: 'BC', year: 2024, today: '2026-11-23', cut: { lq: 1.2, growth: 0, percent: true }, subclusters, whole: part('whole'), measure: 'jobs',
});

describe('charts of a report', () => {
  it('name what cannot be classed instead of drawing it at zero', () => {
    const [block] = classesChart(facts([part('A'), part('B', { pair: null })]));
    expect(block).toMatchObject({ kind: 'chart', cites: ['t', 'g'], chart: { bubbles: [{ label: 'A (Star)', x: 1.2, y: 0.02, size: 100 }] } });
    expect(JSON.stringify(block)).toMatch(/Without a published figure: B\./);
    expect(classesChart(facts([part('B', { pair: null })]))).toMatchObject([{ kind: 'note' }]);
  });

  it('keep a row for a figure that is missing, with the reason', () => {
    const [block] = growthChart({ subclusters: [part('A', { growth: { value: null, reason: 'suppressed' } })] });
    expect(block).toMatchObject({ chart: { bars: [{ label: 'A', value: null, text: 'suppressed by the publisher' }] } });
  });

  it('of regions say so where no table shows any', () => {
    expect(regionsChart([], { name: 'A', reference: 'BC', year: null, cites: [] })).toMatchObject([{ kind: 'note' }]);
  });
});
