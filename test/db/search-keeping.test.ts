import { asc, eq, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { activities, searchEntries, topics } from '@/db/schema';
import { systemActor } from '@/lib/auth/permissions';
import { command, query } from '@/lib/services/define';
import { logContact } from '@/lib/services/outreach/log-contact';
import { searchTexts } from '@/db/search-sources';
import { actorOf, layOutOutreach } from '../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-22T20:00:00Z') };
const system = systemActor('outreach.read', 'outreach.write');

const entries = query({
  name: 'test.entries', permission: 'outreach.read', input: z.object({}),
  run: async ({ db }) => ({
    kept: await db.select({ record: searchEntries.record, recordId: searchEntries.recordId, text: searchEntries.text }).from(searchEntries).orderBy(asc(searchEntries.record), asc(searchEntries.recordId)),
    due: await db.select({ record: sql<string>`t.record`, recordId: sql<string>`t.record_id`, text: sql<string>`t.text` }).from(sql`(${sql.raw(searchTexts())}) t`).orderBy(sql`1`, sql`2`),
  }),
});
const change = command({
  name: 'test.change', permission: 'outreach.write', record: 'test', unaudited: 'rows of a test', input: z.object({ id: z.string() }),
  run: async ({ db }, { id }) => {
    await db.update(activities).set({ summary: "O'Brien changed it" }).where(eq(activities.id, id));
    await db.update(topics).set({ text: 'another topic' }).where(eq(topics.activityId, id));
    return { id };
  },
});
const drop = command({
  name: 'test.drop', permission: 'outreach.write', record: 'test', unaudited: 'rows of a test', input: z.object({ id: z.string() }),
  run: async ({ db }, { id }) => {
    await db.delete(topics).where(eq(topics.activityId, id));
    return { id };
  },
});

const textOf = async (id: string) => (await entries(system, {})).kept.find(({ recordId }) => recordId === id)?.text;

beforeAll(layOutOutreach);

describe('the words of records', () => {
  it('follow the record and its parts, and are at every moment what they are made of', async () => {
    const { id } = await logContact(actorOf('anita'), {
      kind: 'visit', summary: 'Second shift', occurredOn: '2026-11-10', participants: [{ organizationId: 'cottonwood' }], topics: [{ text: 'four machinists' }],
    }, at);
    expect(await textOf(id)).toMatch(/^Second shift\n[^]*four machinists$/);
    await change(system, { id });
    expect(await textOf(id)).toMatch(/^OBrien changed it\n[^]*another topic$/);
    await drop(system, { id });
    expect(await textOf(id)).not.toContain('topic');
    const { kept, due } = await entries(system, {});
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.map(({ record, recordId, text }) => [record, recordId, text])).toEqual(due.map(({ record, recordId, text }) => [record, recordId, text]));
  });
});
