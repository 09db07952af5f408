import { describe, expect, it } from 'vitest';
import { likeInList } from '@/lib/domain/lists/like-in-list';

const firm = (legalName: string, place: string) => ({ legalName, kind: 'firm' as const, sites: [{ place }] });

describe('organizations a list has named further up', () => {
  it('are offered by their line where they may be the same, the likeliest first', () => {
    const list = likeInList();
    list.put(3, firm('Juniper Crane Services Inc', 'Prince George'));
    list.put(4, firm('Cedar Bakery', 'Prince George'));
    expect(list.near(firm('Juniper Crane Service', 'Prince George'))).toEqual([{ id: 'line:3', name: 'Juniper Crane Services Inc', beside: 'Prince George' }]);
    expect(list.near(firm('City of Quesnel', 'Quesnel'))).toEqual([]);
  });

  it('are found among many that share its commoner words', () => {
    const list = likeInList();
    for (let line = 2; line < 400; line += 1) list.put(line, firm(`Alder ${String.fromCharCode(97 + (line % 26))}${line.toString(36)}x Drilling Ltd`, 'Quesnel'));
    list.put(400, firm('Alder Nechakobend Drilling Ltd', 'Quesnel'));
    expect(list.near(firm('Alder Nechakobned Drilling Limited', 'Quesnel')).map(({ id }) => id)).toEqual(['line:400']);
  });

  it('are not offered for the city of another town', () => {
    const list = likeInList();
    list.put(2, { legalName: 'City of Quesnel', kind: 'government' as const, sites: [{ place: 'Quesnel' }] });
    expect(list.near({ legalName: 'City of Terrace', kind: 'government' as const, sites: [{ place: 'Terrace' }] })).toEqual([]);
  });
});
