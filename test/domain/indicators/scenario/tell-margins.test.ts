import { describe, expect, it } from 'vitest';
import { tellMargins, type GroupTelling } from '@/lib/domain/indicators/scenario/tell-margins';

const group = (name: string, firms: Record<string, number>, told = true): GroupTelling => ({ group: name, contributions: new Map(Object.entries(firms)), told });
const everyone = (...groups: GroupTelling[]) => new Map(groups.flatMap(({ contributions }) => [...contributions]));
const [services, works] = [group('services', { a: 10, b: 12, c: 9 }), group('works', { d: 4, e: 5, f: 6 })];

describe('a total beside its groups', () => {
  it('is told with all of them where each passes and no firm stands twice', () => {
    expect(tellMargins(everyone(services, works), [[services, works]])).toEqual({ whole: true, told: [new Set(['services', 'works'])] });
  });

  it('is withheld where one group is withheld, for subtraction would tell that one', () => {
    const small = group('works', { d: 4, e: 5 }, false);
    expect(tellMargins(everyone(services, small), [[services, small]])).toEqual({ whole: false, told: [new Set(['services'])] });
  });

  it('is told where the withheld groups together would pass by themselves', () => {
    const [one, other] = [group('works', { d: 4, e: 5 }, false), group('camps', { g: 6, h: 4 }, false)];
    expect(tellMargins(everyone(services, one, other), [[services, one, other]]).whole).toBe(true);
  });

  it('is withheld where too few firms stand in two groups, for the sum of the groups less the total would tell them; the groups stay', () => {
    const both = group('works', { c: 9, d: 4, e: 5 });
    expect(tellMargins(everyone(services, both), [[services, both]])).toEqual({ whole: false, told: [new Set(['services', 'works'])] });
  });

  it('takes the smallest group of another breakdown with it, whose sum would be the total', () => {
    const small = group('works', { d: 4, e: 5 }, false);
    const towns = [group('north', { a: 10, b: 12, d: 4 }), group('south', { c: 9, e: 5 }), group('nowhere', {})];
    const { whole, told } = tellMargins(everyone(services, small), [[services, small], towns]);
    expect([whole, told[1]]).toEqual([false, new Set(['north', 'nowhere'])]);
  });

  it('adds up the towns of one firm without taking them for a firm that stands twice', () => {
    const towns = [group('north', { a: 4, b: 12, c: 9 }), group('south', { a: 6, d: 4, e: 5, f: 6 })];
    expect(tellMargins(everyone(services, works), [towns]).whole).toBe(true);
  });

  it('of nobody is nothing, and told', () => {
    expect(tellMargins(new Map(), [[group('works', {})]])).toEqual({ whole: true, told: [new Set(['works'])] });
  });
});
