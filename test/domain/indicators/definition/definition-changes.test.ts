import { describe, expect, it } from 'vitest';
import { definitionChanges } from '@/lib/domain/indicators/definition/definition-changes';

const one = (subcluster: string, code: string, weight = 0.5, distribution = false) => ({ subcluster, code, weight, distribution });
const kinds = (...pair: Parameters<typeof definitionChanges>) => definitionChanges(...pair).map(({ code, kind }) => [code, kind]);

describe('what differs between two definitions', () => {
  it('is nothing between equal ones, in whatever order', () => {
    const [a, b] = [one('services', '541380'), one('mining', '212220', 0.85)];
    expect(definitionChanges([a, b], [b, a])).toEqual([]);
  });
  it('names what came, went, moved, was weighted or marked anew, by code', () => {
    expect(kinds(
      [one('services', '541380'), one('services', '484222'), one('works', '332710'), one('mining', '212220', 0.85)],
      [one('services', '541380', 0.25), one('services', '484222', 0.5, true), one('services', '332710'), one('works', '333130')],
    )).toEqual([['212220', 'removed'], ['332710', 'moved'], ['333130', 'added'], ['484222', 'marked'], ['541380', 'reweighted']]);
  });
  it('compares a code of several sub-clusters sub-cluster by sub-cluster', () => {
    expect(definitionChanges([one('a', '541330'), one('b', '541330')], [one('a', '541330'), one('c', '541330')])).toEqual([
      { code: '541330', kind: 'moved', before: one('b', '541330'), after: one('c', '541330') },
    ]);
  });
});
