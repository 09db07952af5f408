import { describe, expect, it } from 'vitest';
import { draftDifferences } from '@/lib/domain/indicators/definition/draft-differences';
import { mergeDrafts } from '@/lib/domain/indicators/definition/merge-drafts';

const row = (code: string, weight: number | string = 0.5, subcluster = 'services') => ({ subcluster, code, weight, distribution: false, why: '' });
const base = { name: 'Mining', note: '', industries: [row('541330'), row('541380'), row('333130')] };
const mine = { name: 'Mining', note: 'Mine', industries: [row('541330', '0.25'), row('541380', '0.50'), row('333130')] };
const theirs = { name: 'Mining and metals', note: 'Theirs', industries: [row('541330', 0.75), row('541380'), row('213117')] };

describe('two drafts begun from the same one', () => {
  it('differ where they say other things, each starting on the side of whoever changed it', () => {
    const { texts, industries } = draftDifferences(base, mine, theirs);
    expect(texts).toEqual([{ key: 'name', mine: 'Mining', theirs: 'Mining and metals', starts: 'theirs' }, { key: 'note', mine: 'Mine', theirs: 'Theirs', starts: 'mine' }]);
    expect(industries.map(({ code, mine: own, theirs: other, starts }) => [code, own?.weight ?? null, other?.weight ?? null, starts])).toEqual([
      ['541330', '0.25', 0.75, 'mine'], ['333130', 0.5, null, 'theirs'], ['213117', null, 0.5, 'theirs'],
    ]);
  });

  it('become one that keeps what only one of them changed, and mine where both did', () => {
    expect(mergeDrafts(base, mine, theirs, {})).toEqual({ name: 'Mining and metals', note: 'Mine', industries: [row('541330', '0.25'), row('541380', '0.50'), row('213117')] });
  });

  it('become what is chosen for each difference', () => {
    const chosen = { name: 'mine', note: 'theirs', 'services|541330': 'theirs', 'services|333130': 'mine', 'services|213117': 'mine' } as const;
    expect(mergeDrafts(base, mine, theirs, chosen)).toEqual({ name: 'Mining', note: 'Theirs', industries: [row('541330', 0.75), row('541380', '0.50'), row('333130')] });
  });

  it('are told apart by sub-cluster: an industry moved is gone from one and new in another', () => {
    const moved = { ...base, industries: [row('541330', 0.5, 'mining'), row('541380'), row('333130')] };
    expect(draftDifferences(base, base, moved).industries.map(({ key, starts }) => [key, starts])).toEqual([['services|541330', 'theirs'], ['mining|541330', 'theirs']]);
    expect(mergeDrafts(base, base, moved, {}).industries).toEqual([row('541380'), row('333130'), row('541330', 0.5, 'mining')]);
  });
});
