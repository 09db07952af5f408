import { describe, expect, it } from 'vitest';
import { missing } from '@/lib/domain/indicators/measured';
import { exposureReport, type ExposedPart } from '@/lib/domain/indicators/scenario/exposure-report';

const part = (firm: string, group: string, jobs: number, share: number): ExposedPart => ({ firm, group, jobs: { kind: 'value', value: jobs }, share: { kind: 'value', value: share } });
const services = [part('a', 'services', 20, 0.5), part('b', 'services', 40, 0.9), part('c', 'services', 30, 0.6)];
const works = [part('d', 'works', 10, 0.7), part('e', 'works', 12, 0.6), part('f', 'works', 15, 0.5)];

describe('the suppliers exposed to a mine', () => {
  it('tells all groups and the total where every one passes', () => {
    const { whole, counted, breakdowns: [groups] } = exposureReport([...services, ...works], [[...services, ...works]]);
    expect(whole.exposed).toEqual({ lo: 127, hi: 127 });
    expect(counted).toBe('once');
    expect(groups?.map(({ group, exposed }) => [group, exposed])).toEqual([['services', { lo: 90, hi: 90 }], ['works', { lo: 37, hi: 37 }]]);
  });

  it('sums the groups where a firm stands in two of them, since counted once the total would tell its jobs', () => {
    const twice = part('a', 'works', 20, 0.5);
    const { whole, counted } = exposureReport([...services, ...works], [[...services, ...works, twice]]);
    expect(counted).toBe('links');
    expect(whole).toMatchObject({ exposed: { lo: 147, hi: 147 }, firms: { all: 6, exposed: 6 } });
  });

  it('withholds the total beside one withheld group, and the smallest town', () => {
    const two = works.slice(0, 2);
    const towns = [...services.map((one) => ({ ...one, group: 'north' })), part('b', 'south', 5, 0.9), ...two.map((one) => ({ ...one, group: 'south' }))];
    const { whole, breakdowns: [groups, places] } = exposureReport([...services, ...two], [[...services, ...two], towns]);
    expect(whole.exposed).toEqual(missing('would-disclose'));
    expect(groups?.map(({ exposed }) => exposed)).toEqual([{ lo: 90, hi: 90 }, missing('too-few-firms')]);
    expect(places?.find(({ group }) => group === 'south')?.exposed).toEqual({ lo: 27, hi: 27 });
  });

  it('tells how many are exposed only from three firms on, and counts the silent ones apart', () => {
    const silent: ExposedPart = { firm: 'x', group: 'camps', jobs: { kind: 'value', value: 9 }, share: { kind: 'unknown' } };
    const { breakdowns: [groups] } = exposureReport([...services, silent], [[...services, silent]]);
    expect(groups?.map(({ group, countsTold, firms }) => [group, countsTold, firms.notKnown])).toEqual([['services', true, 0], ['camps', false, 1]]);
  });
});
