import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { actionChanges } from '@/db/schema';
import { systemActor } from '@/lib/auth/permissions';
import { command, query } from '@/lib/services/define';
import { forgetChanges } from '@/lib/services/forget-changes';
import { forgetActions } from '@/lib/services/history/forget-actions';
import { undoAction } from '@/lib/services/history/undo-action';
import { editContact } from '@/lib/services/outreach/edit-contact';
import { logContact } from '@/lib/services/outreach/log-contact';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const anita = actorOf('anita');
const now = new Date('2026-11-22T20:00:00Z');
const journal = query({
  name: 'test.journal', permission: 'outreach.read', input: z.strictObject({}), run: async ({ db }) => JSON.stringify(await db.select().from(actionChanges)),
});
const purge = command({
  name: 'test.purge', permission: 'jobs.work', record: 'test', unaudited: 'a test', input: z.strictObject({ id: z.string() }),
  run: async ({ db }, { id }) => {
    await forgetChanges(db, 'activities', [id]);
    return { id };
  },
});

beforeAll(() => layOutOutreach());

describe('the journal', () => {
  it('forgets every word of what is purged, also of what came out of it and was changed since', async () => {
    let logged = '';
    const { id } = await logContact(anita, {
      kind: 'meeting', summary: 'purge-canary summary', occurredOn: '2026-11-10', participants: [{ organizationId: 'cottonwood' }], topics: [{ text: 'purge-canary topic' }],
      commitments: [{ promiseePersonId: 'priya', text: 'purge-canary promise', dueOn: '2026-11-15' }],
    }, { now, acted: (action) => { logged = action; } });
    await editContact(anita, { id, version: 1, kind: 'meeting', summary: 'purge-canary again', occurredOn: '2026-11-10', confidentiality: 'internal', participants: [{ organizationId: 'cottonwood' }] }, { now });
    expect(await journal(anita, {})).toContain('purge-canary');
    await purge(systemActor('jobs.work'), { id });
    expect(await journal(anita, {})).not.toContain('purge-canary');
    await expect(undoAction(anita, { id: logged }, { now })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('forgets what is older than thirty days', async () => {
    await logContact(anita, { kind: 'meeting', summary: 'old-canary', occurredOn: '2026-11-10', participants: [{ organizationId: 'cottonwood' }] }, { now });
    const later = new Date(now.getTime() + 31 * 86_400_000);
    for (let more = true; more;) ({ more } = await forgetActions(systemActor('jobs.work'), {}, { now: later }));
    expect(await journal(anita, {})).not.toContain('old-canary');
  });
});
