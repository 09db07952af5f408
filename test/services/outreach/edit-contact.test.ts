import { and, eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { auditEvents, recordVersions, tasks } from '@/db/schema';
import { archiveContact } from '@/lib/services/outreach/archive-contact';
import { completeTask } from '@/lib/services/outreach/complete-task';
import { contactSummary } from '@/lib/services/outreach/contact-summary';
import { editContact } from '@/lib/services/outreach/edit-contact';
import { logContact } from '@/lib/services/outreach/log-contact';
import { myFollowUps } from '@/lib/services/outreach/my-follow-ups';
import { organizationTimeline } from '@/lib/services/outreach/organization-timeline';
import { readContact } from '@/lib/services/outreach/read-contact';
import { restoreContact } from '@/lib/services/outreach/restore-contact';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-22T20:00:00Z') };
const anita = actorOf('anita');
const jon = actorOf('jon');

beforeAll(layOutOutreach);

let id = '';
beforeEach(async () => {
  ({ id } = await logContact(anita, {
    kind: 'visit', summary: 'Plant visit', occurredOn: '2026-11-19', participants: [{ organizationId: 'ridge' }],
    topics: [{ text: 'Lease ends in May', followUp: { dueOn: '2026-12-01', title: 'Look for land' } }],
    followUps: [{ title: 'Send the guide', dueOn: '2026-11-25', ownerId: 'jon' }],
  }, at));
});

const standing = { kind: 'visit' as const, summary: 'Plant visit', participants: [{ organizationId: 'ridge' }] };
const topicsOf = async () => (await readContact(anita, { id }, at)).entry.topics;
const fieldsOf = (attempt: Promise<unknown>) =>
  attempt.then(() => ({}), (fault: { detail: { fields?: Record<string, string> } }) => fault.detail.fields ?? {});

describe('editing a contact', () => {
  it('puts everything as it shall stand, moves its day everywhere and keeps what was promised', async () => {
    const [topic] = await topicsOf();
    const { version } = await editContact(jon, {
      ...standing, id, version: 1, occurredOn: '2026-11-18', summary: 'Plant and yard visit',
      participants: [{ organizationId: 'cim' }, { personId: 'marcel' }],
      topics: [{ id: topic?.id, text: 'Lease ends in June' }, { text: 'Trucks', issueType: 'transport' }],
      followUps: [{ title: 'Call the landlord', dueOn: '2026-11-30' }],
    }, at);
    expect(version).toBe(2);
    const { entry, followUps } = await readContact(anita, { id }, at);
    expect(entry).toMatchObject({ summary: 'Plant and yard visit', occurredOn: '2026-11-18', authorName: 'anita' });
    expect(entry.organizations.map((organization) => organization.id)).toEqual(['cim', 'cottonwood']);
    expect(entry.topics.map(({ text, state }) => [text, state])).toEqual([['Lease ends in June', 'required'], ['Trucks', 'none']]);
    expect(followUps.map(({ title, owner }) => [title, owner.name])).toEqual([
      ['Send the guide', 'jon'], ['Call the landlord', 'jon'], ['Look for land', 'anita'],
    ]);
    expect((await organizationTimeline(anita, { id: 'ridge' }, at)).entries.some((one) => one.id === id)).toBe(false);
    const events = await database().read.select().from(auditEvents).where(eq(auditEvents.recordId, id));
    expect(events.map(({ command }) => command)).toEqual(['outreach.log-contact', 'outreach.edit-contact']);
    expect(events[1]?.changed).toEqual(['followUps', 'occurredOn', 'participants', 'summary', 'topics']);
    expect(events[1]?.values.occurredOn).toBe('2026-11-18');
    const versions = await database().read.select().from(recordVersions).where(and(eq(recordVersions.record, 'activity'), eq(recordVersions.recordId, id)));
    expect(versions.map((one) => one.version).sort()).toEqual([1, 2]);
  });

  it('refuses a version somebody else has saved over, with both versions, and changes nothing', async () => {
    await editContact(jon, { ...standing, id, version: 1, summary: 'Theirs' }, at);
    const attempt = editContact(anita, { ...standing, id, version: 1, summary: 'Mine' }, at);
    await expect(attempt).rejects.toMatchObject({
      code: 'conflict', detail: { conflict: { mine: { summary: 'Mine' }, theirs: { summary: 'Theirs' }, theirVersion: 2 } },
    });
    expect((await readContact(anita, { id }, at)).entry.summary).toBe('Theirs');
  });

  it('lets one of two who save at once win', async () => {
    const results = await Promise.allSettled(['A', 'B', 'C'].map((summary) => editContact(anita, { ...standing, id, version: 1, summary }, at)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('closes a contact with its follow-ups, and only its author or a manager may', async () => {
    const closing = { ...standing, id, version: 1, confidentiality: 'restricted' as const, readers: ['jon'] };
    expect(await fieldsOf(editContact(jon, closing, at))).toHaveProperty('confidentiality');
    await editContact(anita, closing, at);
    const rows = await database().read.select().from(tasks).where(eq(tasks.activityId, id));
    expect(rows.map(({ confidentiality }) => confidentiality)).toEqual(['restricted', 'restricted']);
    expect((await myFollowUps(actorOf('vera'), {}, at)).team).toBe((await myFollowUps(actorOf('named'), {}, at)).team);
  });

  it('does not take a contact away from somebody with an open follow-up of it', async () => {
    const fields = await fieldsOf(editContact(anita, { ...standing, id, version: 1, confidentiality: 'sealed' }, at));
    expect(fields).toHaveProperty('confidentiality', expect.stringContaining('jon'));
  });

  it('opens a closed contact to more people only with a reason, which the trail keeps', async () => {
    const { followUps } = await readContact(anita, { id }, at);
    for (const task of followUps) await completeTask(anita, { id: task.id }, at);
    await editContact(anita, { ...standing, id, version: 1, confidentiality: 'sealed' }, at);
    expect(await fieldsOf(editContact(anita, { ...standing, id, version: 2 }, at))).toHaveProperty('reason');
    await editContact(actorOf('mona'), { ...standing, id, version: 2, reason: 'The owner agreed' }, at);
    const events = await database().read.select().from(auditEvents).where(eq(auditEvents.recordId, id));
    expect(events.at(-1)).toMatchObject({ reason: 'The owner agreed', level: 'sealed' });
  });

  it('keeps the promise of a topic that is taken out', async () => {
    await editContact(anita, { ...standing, id, version: 1, topics: [] }, at);
    const rows = await database().read.select().from(tasks).where(eq(tasks.activityId, id));
    expect(rows.map(({ topicId, source }) => [topicId, source])).toEqual([[null, 'own'], [null, 'own']]);
  });

  it('refuses a topic of another contact', async () => {
    const other = await logContact(anita, { ...standing, topics: [{ text: 'Other' }] }, at);
    const [foreign] = (await readContact(anita, { id: other.id }, at)).entry.topics;
    expect(await fieldsOf(editContact(anita, { ...standing, id, version: 1, topics: [{ id: foreign?.id, text: 'x' }] }, at))).toHaveProperty('topics.0.text');
  });
});

describe('archiving a contact', () => {
  it('takes it and its follow-ups out of every list and count, and restoring brings all of it back', async () => {
    const counts = async () => [
      (await organizationTimeline(anita, { id: 'ridge' }, at)).total,
      (await contactSummary(anita, { organizationIds: ['ridge'] }, at)).ridge?.openFollowUps,
      (await myFollowUps(jon, {}, at)).total,
    ];
    const before = await counts();
    await archiveContact(anita, { id }, at);
    expect(await counts()).toEqual([Number(before[0]) - 1, Number(before[1]) - 2, Number(before[2]) - 1]);
    expect(await archiveContact(anita, { id }, at)).toEqual({ id, version: 2 });
    await expect(editContact(anita, { ...standing, id, version: 2 }, at)).rejects.toMatchObject({ code: 'not-found' });
    await restoreContact(anita, { id }, at);
    expect(await counts()).toEqual(before);
    const events = await database().read.select().from(auditEvents).where(eq(auditEvents.recordId, id));
    expect(events.map(({ command }) => command)).toEqual(['outreach.log-contact', 'outreach.archive-contact', 'outreach.restore-contact']);
  });

  it('is for its author and for managers', async () => {
    await expect(archiveContact(jon, { id }, at)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(archiveContact(actorOf('mona'), { id }, at)).resolves.toEqual({ id, version: 2 });
  });
});
