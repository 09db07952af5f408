import { beforeAll, describe, expect, it } from 'vitest';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';
import { putBack } from '@/lib/services/history/put-back';
import { readAction } from '@/lib/services/history/read-action';
import { recordHistory } from '@/lib/services/history/record-history';
import { listActions } from '@/lib/services/history/list-actions';
import { undoAction } from '@/lib/services/history/undo-action';
import { editContact } from '@/lib/services/outreach/edit-contact';
import { logContact } from '@/lib/services/outreach/log-contact';
import { readContact } from '@/lib/services/outreach/read-contact';

const anita = actorOf('anita');
const at = (minutes: number) => new Date(Date.parse('2026-11-22T20:00:00Z') + minutes * 60_000);
const logged = async (confidentiality: 'internal' | 'sealed') => {
  let action = '';
  const { id } = await logContact(anita, { kind: 'meeting', summary: 'history-canary first', occurredOn: '2026-11-10', confidentiality, participants: [{ organizationId: 'cottonwood' }] }, { now: at(0), acted: (did) => { action = did; } });
  return { id, action };
};
const edited = (id: string, summary: string, version: number, minutes: number) =>
  editContact(anita, { id, version, kind: 'meeting', summary, occurredOn: '2026-11-10', confidentiality: 'internal', participants: [{ organizationId: 'cottonwood' }] }, { now: at(minutes) });

beforeAll(() => layOutOutreach());

describe('the history of a record', () => {
  it('tells each change from what to what, latest first, and not what was only written anew', async () => {
    const { id } = await logged('internal');
    await edited(id, 'second', 1, 1);
    await edited(id, 'third', 2, 2);
    const { deeds, changes } = await recordHistory(anita, { record: 'activity', id }, { now: at(3) });
    expect(deeds.map(({ command }) => command)).toEqual(['outreach.edit-contact', 'outreach.edit-contact', 'outreach.log-contact']);
    expect(changes[0]?.changes).toEqual([{ table: 'activities', key: id, before: { summary: 'second' }, after: { summary: 'third' } }]);
  });

  it('puts one field back, which is undone like anything else', async () => {
    const { id } = await logged('internal');
    await edited(id, 'second', 1, 1);
    const { deeds: [last] } = await recordHistory(anita, { record: 'activity', id }, { now: at(2) });
    let did = '';
    await putBack(anita, { record: 'activity', id, action: last?.id ?? '', field: 'summary' }, { now: at(3), acted: (action) => { did = action; } });
    expect((await readContact(anita, { id })).entry.summary).toBe('history-canary first');
    await undoAction(anita, { id: did }, { now: at(4) });
    expect((await readContact(anita, { id })).entry.summary).toBe('second');
    await expect(putBack(anita, { record: 'activity', id, action: did, field: 'kind' }, { now: at(5) })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('of what a reader may not read is not there, and neither are its actions', async () => {
    const { id, action } = await logged('sealed');
    const boris = actorOf('named');
    await expect(recordHistory(boris, { record: 'activity', id }, { now: at(1) })).rejects.toMatchObject({ code: 'not-found' });
    await expect(putBack(boris, { record: 'activity', id, action }, { now: at(1) })).rejects.toMatchObject({ code: 'not-found' });
    await expect(readAction(boris, { id: action }, { now: at(1) })).rejects.toMatchObject({ code: 'not-found' });
    await expect(undoAction(boris, { id: action }, { now: at(1) })).rejects.toMatchObject({ code: 'not-found' });
    expect(JSON.stringify(await listActions(boris, {}, { now: at(1) }))).not.toContain('history-canary');
    expect((await readAction(anita, { id: action }, { now: at(1) })).changes.length).toBeGreaterThan(0);
  });
});
