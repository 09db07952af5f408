import fc from 'fast-check';
import { expect, it } from 'vitest';
import { associationReach } from '@/lib/domain/network/association-reach';
import { bridgeMakers } from '@/lib/domain/network/bridge-makers';
import { smallestCover } from '@/lib/domain/network/smallest-cover';

const FIRMS = [{ id: 'a', jobs: 40 }, { id: 'b', jobs: 60 }, { id: 'c', jobs: null }, { id: 'd', jobs: 100 }];
const CIM = { id: 'cim', members: ['a', 'b', 'outsider'] };
const MSABC = { id: 'msabc', members: ['b', 'c', 'b'] };

it('counts firms, jobs where known, unique and shared members of a sub-cluster alone', () => {
  expect(associationReach(FIRMS, [CIM, MSABC, { id: 'none', members: [] }])).toEqual([
    { id: 'cim', firms: 2, unique: 1, overlap: 1, shareOfFirms: { value: 1 / 2 }, jobs: { value: 100 }, shareOfJobs: { value: 1 / 2 } },
    { id: 'msabc', firms: 2, unique: 1, overlap: 1, shareOfFirms: { value: 1 / 2 }, jobs: { value: 60 }, shareOfJobs: { value: 3 / 10 } },
    { id: 'none', firms: 0, unique: 0, overlap: 0, shareOfFirms: { value: 0 }, jobs: { value: 0 }, shareOfJobs: { value: 0 } },
  ]);
});

it('does not take jobs nobody knows for none', () => {
  const [only] = associationReach([{ id: 'c', jobs: null }], [{ id: 'x', members: ['c'] }]);
  expect(only).toMatchObject({ firms: 1, jobs: { value: null, reason: 'no-jobs' }, shareOfJobs: { value: null, reason: 'no-jobs' } });
});

it('of a sub-cluster with nothing known is not known', () => {
  expect(associationReach([], [CIM])).toMatchObject([{ firms: 0, shareOfFirms: { value: null, reason: 'too-few' } }]);
  expect(smallestCover([], [CIM])).toEqual({ bodies: null, reached: 0, of: 0, exact: true });
});

it('finds the fewest bodies that reach four of five firms, where the greedy choice would take three', () => {
  const firms = 'abcdefghij'.split('');
  const bodies = [{ id: 'big', members: 'cdefgh'.split('') }, { id: 'left', members: 'abcde'.split('') }, { id: 'right', members: 'fghi'.split('') }];
  expect(smallestCover(firms, bodies)).toEqual({ bodies: ['left', 'right'], reached: 9, of: 10, exact: true });
});

it('says how far all of them come when they do not reach it', () => {
  expect(smallestCover(['a', 'b', 'c', 'd'], [CIM])).toEqual({ bodies: null, reached: 2, of: 4, exact: true });
});

it('is never beaten by any other set of bodies', () => {
  const member = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const bodies = fc.array(fc.uniqueArray(member), { maxLength: 5 }).map((all) => all.map((members, at) => ({ id: `body-${at}`, members })));
  fc.assert(fc.property(bodies, (given) => {
    const firms = 'abcdef'.split('');
    const sets = Array.from({ length: 2 ** given.length }, (_, mask) => given.filter((__, at) => (mask >> at) & 1));
    const enough = sets.filter((set) => new Set(set.flatMap(({ members }) => members)).size >= 5);
    const found = smallestCover(firms, given);
    expect(found.bodies?.length ?? null).toBe(enough.length === 0 ? null : Math.min(...enough.map((set) => set.length)));
  }));
});

it('beyond fourteen bodies gives the greedy set and says so', () => {
  const firms = Array.from({ length: 20 }, (_, at) => `f${String(at).padStart(2, '0')}`);
  const found = smallestCover(firms, firms.map((id) => ({ id: `of-${id}`, members: [id] })));
  expect(found).toMatchObject({ reached: 16, exact: false });
});

it('ranks who bridges sub-clusters by the pairs they join; one firm of two sub-clusters bridges nothing', () => {
  expect(bridgeMakers([
    { id: 'one-firm', groups: [['manufacturing', 'services']] },
    { id: 'two', groups: [['manufacturing'], ['services']] },
    { id: 'three', groups: [['manufacturing'], ['services'], ['mining', 'services']] },
  ])).toEqual([
    { id: 'three', groups: ['manufacturing', 'mining', 'services'], pairs: 3 },
    { id: 'two', groups: ['manufacturing', 'services'], pairs: 1 },
  ]);
});
