import { describe, expect, it } from 'vitest';
import { clusterLines } from '@/lib/domain/indicators/cluster-lines';
import { DEFAULT_CLASS_SCHEME } from '@/lib/domain/indicators/default-class-scheme';
import { f1Source, PLACE } from './fixture-table';

const SIX = ['111110', '212210', '212220', '213117', '331110', '332710', '333130', '541330'];
const parts = [
  { code: 'mining', industries: [{ code: '2122', weight: 0.85 }] },
  { code: 'manufacturing', industries: [{ code: '333130', weight: 0.85 }, { code: '331110', weight: 0 }] },
  { code: 'services', industries: [{ code: '213117', weight: 0.85 }, { code: '541330', weight: 0.5 }] },
];
const lines = clusterLines(parts, SIX, { chosen: f1Source(), others: [], place: PLACE, year: 2013, scheme: DEFAULT_CLASS_SCHEME });

describe('published lines that hold an industry of a cluster', () => {
  it('belong to the sub-cluster they hold most industries of, and name the others', () => {
    expect(lines.map(({ line, subclusterCode, also, fit, holds, alsoHolds }) => [line.code, subclusterCode, also, fit, holds, alsoHolds])).toEqual([
      ['21', 'mining', ['services'], 'stands-for', 2, 1],
      ['31-33', 'manufacturing', [], 'hides', 1, 2],
      ['54', 'services', [], 'inside', 1, 0],
    ]);
  });

  it('carry their own reading', () => {
    expect(lines[0]?.reading).toMatchObject({ count: { value: 40 }, growth: { growth: { value: 1 } } });
  });
});
