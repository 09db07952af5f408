import { describe, expect, it } from 'vitest';
import { emptyImage } from '@/lib/domain/lists/register-image';
import { keepBase, nameExternally, onConflict, type RowPlot } from '@/lib/domain/lists/row-plot';
import { drafted, settings } from './list-fixture';

const plot = (said = {}, answers = new Map<string, string>()): RowPlot => ({
  image: emptyImage(), draft: drafted({ 'organization.legalName': 'Alder' }), answers, settings: settings(['organization.legalName'], said), today: '2026-03-31', load: 'load-1',
  newId: () => 'id', standings: [], writes: [], findings: [],
});

describe('a row on its way to its plan', () => {
  it('keeps what the list gave a record, and writes it only where that is new', () => {
    const own = plot();
    const base = keepBase(own, { id: 'r', base: {} }, 'site', { place: 'Quesnel', address: undefined });
    expect(own.writes).toEqual([{ write: 'base', record: 'site', id: 'r', values: base }]);
    keepBase(own, { id: 'r', base }, 'site', { place: 'Quesnel' });
    expect(own.writes).toHaveLength(1);
  });

  it('lets a conflict go as was said of the field, else as of all of them', () => {
    expect([onConflict(plot(), 'site.place'), onConflict(plot({ conflicts: 'take' }), 'site.place'), onConflict(plot({ conflicts: 'take' }, new Map([['take:site.place', 'keep']])), 'site.place')]).toEqual(['keep', 'take', 'keep']);
  });

  it('names a record by the id of the list once', () => {
    const own = plot();
    nameExternally(own, 'person', 'r', 'P1');
    nameExternally(own, 'person', 'r', 'P1');
    nameExternally(own, 'person', 'r', null);
    expect(own.writes).toEqual([{ write: 'external', record: 'person', id: 'r', externalId: 'P1' }]);
  });
});
