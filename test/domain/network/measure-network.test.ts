import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphOf } from '@/lib/domain/network/graph';
import { COMMUNITY_SEED } from '@/lib/domain/network/communities';
import { inOneGo } from '@/lib/domain/network/in-one-go';
import { measureNetwork } from '@/lib/domain/network/measure-network';
import { NODES, TIES, ties } from './worked-example';
import { anyNetwork } from './any-network';

const alone = () => null;
const measure = (...given: Parameters<typeof measureNetwork>) => inOneGo(measureNetwork(...given));
const by = <Value>(of: (node: ReturnType<typeof measure>['nodes'][number]) => Value) => measure(NODES, TIES, alone).nodes.map(of);

describe('the worked example', () => {
  it('has a density of one half, a transitivity of one half, a mean path of 1.7 and a diameter of 3', () => {
    const { summary } = measure(NODES, TIES, alone);
    expect(summary).toMatchObject({ nodes: 5, ties: 5, components: 1, isolates: 0, largest: 5, bridges: 2, articulationPoints: 2, seed: COMMUNITY_SEED, diameter: { value: 3 } });
    expect([summary.density.value, summary.transitivity.value, summary.meanPath.value]).toEqual([1 / 2, 1 / 2, 17 / 10]);
  });
  it('constrains A by 11/18, B and C by 145/144, D by 1/2, E by 1', () => {
    [11 / 18, 145 / 144, 145 / 144, 1 / 2, 1].forEach((value, node) => expect(by(({ constraint }) => constraint.value)[node]).toBeCloseTo(value, 14));
  });
  it('has effective sizes 7/3, 1, 1, 2, 1', () => {
    [7 / 3, 1, 1, 2, 1].forEach((value, node) => expect(by(({ effectiveSize }) => effectiveSize.value)[node]).toBeCloseTo(value, 14));
  });
  it('has betweenness 2/3 for A, 1/2 for D, and none for the others', () => {
    expect(by(({ betweenness }) => betweenness.value)).toEqual([2 / 3, 0, 0, 1 / 2, 0]);
  });
  it('falls apart without A and without D', () => {
    expect(by(({ articulation }) => articulation)).toEqual([true, false, false, true, false]);
  });
});

describe('what cannot be computed', () => {
  it('says so for an isolate: no constraint, no effective size', () => {
    const { nodes, summary } = measure([...NODES, 'F'], TIES, alone);
    expect(nodes[5]).toMatchObject({ id: 'F', degree: 0, constraint: { value: null, reason: 'isolate' }, effectiveSize: { value: null, reason: 'isolate' }, betweenness: { value: 0 } });
    expect(summary).toMatchObject({ components: 2, isolates: 1, meanPath: { value: null, reason: 'disconnected' }, diameter: { value: null, reason: 'disconnected' } });
  });
  it.each([[[], 0], [['A'], 1]])('says so for a network of %j', (nodes, count) => {
    const { summary } = measure(nodes, [], alone);
    expect(summary).toMatchObject({ nodes: count, density: { value: null, reason: 'too-few' }, meanPath: { value: null, reason: 'too-few' }, transitivity: { value: null }, modularity: { value: null } });
  });
  it('has no betweenness among two', () => {
    expect(measure(['A', 'B'], ties('AB'), alone).nodes.map(({ betweenness }) => betweenness)).toEqual(Array(2).fill({ value: null, reason: 'too-few' }));
  });
});

describe('any network', () => {
  it('measures the same in whatever order its nodes and ties come, and whichever end is named first', () => {
    fc.assert(fc.property(anyNetwork, fc.integer(), ({ nodes, ties: given }, turn) => {
      const turned = [...given].reverse().map((one, at) => ((at + turn) % 2 === 0 ? one : { from: one.to, to: one.from }));
      const groupOf = (id: string) => (id < 'c' ? 'west' : id < 'f' ? 'east' : null);
      expect(measure([...nodes].reverse(), turned, groupOf)).toEqual(measure(nodes, given, groupOf));
    }));
  });
  it('holds no infinity and no NaN', () => {
    fc.assert(fc.property(anyNetwork, ({ nodes, ties: given }) => {
      expect(JSON.stringify(measure(nodes, given, alone), (_, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? 'endless' : value))).not.toContain('endless');
    }));
  });
  it('keeps ties to itself, double ties and ties of strangers out', () => {
    expect(graphOf(['A', 'B'], ties('AA', 'AB', 'BA', 'AZ')).contacts).toHaveLength(2);
  });
});
