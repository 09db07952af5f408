import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { activities, auditEvents, participations, recordVersions, tasks, topics } from '@/db/schema';
import { contactSummary } from '@/lib/services/outreach/contact-summary';
import { listContacts } from '@/lib/services/outreach/list-contacts';
import { logContact } from '@/lib/services/outreach/log-contact';
import { organizationTimeline } from '@/lib/services/outreach/organization-timeline';
import { personTimeline } from '@/lib/services/outreach/person-timeline';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const now = new Date('2026-11-22T20:00:00Z');
const at = { now };
const anita = actorOf('anita');

beforeAll(layOutOutreach);

const refusalOf = async (input: unknown) => {
  const fault: unknown = await logContact(anita, input as Parameters<typeof logContact>[1], at).then(() => null, (thrown: unknown) => thrown);
  return fault as { code: string; detail: { fields?: Record<string, string> } };
};

describe('one meeting with three firms and an association', () => {
  it('stands once in all four timelines, once for each person, and once in the totals', async () => {
    const { id } = await logContact(anita, {
      kind: 'meeting', summary: 'Suppliers evening', occurredOn: '2026-11-19',
      participants: [
        { organizationId: 'cottonwood' }, { organizationId: 'nechako' }, { organizationId: 'ridge' }, { organizationId: 'cim' },
        { personId: 'marcel' }, { personId: 'priya' }, { personId: 'erik', attendance: 'no_show' }, { personId: 'lone' },
      ],
      topics: [{ text: 'Second shift needs four machinists', issueType: 'workforce', followUp: { dueOn: '2026-11-26', title: 'Find trades funding' } }],
      followUps: [{ title: 'Minutes to everybody', dueOn: '2026-11-24', ownerId: 'jon' }],
    }, at);
    for (const organizationId of ['cottonwood', 'nechako', 'ridge', 'cim']) {
      const { entries, total } = await organizationTimeline(anita, { id: organizationId }, at);
      expect(entries.map((entry) => entry.id)).toEqual([id]);
      expect(total).toBe(1);
    }
    for (const personId of ['marcel', 'priya', 'erik', 'lone']) {
      expect((await personTimeline(anita, { id: personId }, at)).entries.map((entry) => entry.id)).toEqual([id]);
    }
    const { entries: [entry], next } = await listContacts(anita, {}, at);
    expect(next).toBeNull();
    expect(entry).toMatchObject({ id, authorName: 'anita', summary: 'Suppliers evening', occurredOn: '2026-11-19' });
    expect(entry?.organizations.map((organization) => organization.id)).toEqual(['cottonwood', 'nechako', 'ridge', 'cim']);
    expect(entry?.people.map((person) => [person.id, person.organizationId])).toEqual([
      ['marcel', 'cottonwood'], ['priya', 'cottonwood'], ['erik', 'nechako'], ['lone', null],
    ]);
    expect(entry?.followUps.map(({ title, ownerName, state }) => [title, ownerName, state])).toEqual([
      ['Minutes to everybody', 'jon', 'open'], ['Find trades funding', 'anita', 'open'],
    ]);
    const summary = await contactSummary(anita, { organizationIds: ['cottonwood', 'nechako', 'cim'] }, at);
    expect(summary.cottonwood).toEqual({ lastContactOn: '2026-11-19', openFollowUps: 2 });
    // Nobody of Nechako came: it was not contacted, although its follow-ups stand.
    expect(summary.nechako).toEqual({ lastContactOn: null, openFollowUps: 2 });
    expect(summary.cim).toEqual({ lastContactOn: '2026-11-19', openFollowUps: 2 });
  });

  it('leaves one audit event without a word of what was said, and one version that has it all', async () => {
    const { id } = await logContact(anita, {
      kind: 'visit', summary: 'CANARY summary', details: 'CANARY details', place: 'CANARY place', confidentiality: 'internal',
      participants: [{ organizationId: 'ridge', personId: 'tom' }], topics: [{ text: 'CANARY topic' }], followUps: [{ title: 'CANARY promise', dueOn: '2026-12-01' }],
    }, at);
    const events = await database().read.select().from(auditEvents).where(eq(auditEvents.recordId, id));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ command: 'outreach.log-contact', record: 'activity', actorId: 'anita', level: 'internal' });
    expect(events[0]?.values).toMatchObject({ kind: 'visit', occurredOn: '2026-11-22', confidentiality: 'internal' });
    expect(JSON.stringify(events)).not.toMatch(/CANARY|tom/);
    const [version] = await database().read.select().from(recordVersions).where(eq(recordVersions.recordId, id));
    expect(JSON.stringify(version?.data)).toContain('CANARY details');
  });

  it('says nothing but the level in the trail of a sealed contact', async () => {
    const { id } = await logContact(anita, {
      kind: 'visit', summary: 'x', confidentiality: 'sealed', participants: [{ organizationId: 'ridge' }],
    }, at);
    const [event] = await database().read.select().from(auditEvents).where(eq(auditEvents.recordId, id));
    const { confidentiality, ...others } = event?.values ?? {};
    expect(confidentiality).toBe('sealed');
    expect(Object.values(others).every((value) => String(value).startsWith('hmac:'))).toBe(true);
  });
});

describe('logging', () => {
  const plain = { kind: 'call' as const, summary: 'Asked about the grant', participants: [{ personId: 'marcel' }] };

  it('takes today when no day is given, and the person\'s own organization', async () => {
    const { id } = await logContact(anita, plain, at);
    const [row] = await database().read.select().from(participations).where(eq(participations.activityId, id));
    expect(row).toMatchObject({ personId: 'marcel', organizationId: 'cottonwood', attendance: 'attended', side: 'theirs', occurredOn: '2026-11-22' });
  });

  it('speaks for the named organization when the person belongs to it too', async () => {
    const { id } = await logContact(anita, { ...plain, participants: [{ organizationId: 'ridge' }, { personId: 'erik' }] }, at);
    const rows = await database().read.select().from(participations).where(eq(participations.activityId, id));
    expect(rows.map(({ organizationId, personId }) => [organizationId, personId]).sort()).toEqual([['ridge', 'erik'], ['ridge', null]].sort());
  });

  it('goes by the affiliations of the day of the contact', async () => {
    const before = await logContact(anita, { ...plain, participants: [{ personId: 'tom' }], occurredOn: '2026-06-30' }, at);
    const since = await logContact(anita, { ...plain, participants: [{ personId: 'tom' }], occurredOn: '2026-07-01' }, at);
    const of = async (id: string) => (await database().read.select().from(participations).where(eq(participations.activityId, id)))[0]?.organizationId;
    expect(await of(before.id)).toBe('ridge');
    expect(await of(since.id)).toBeNull();
  });

  it('logs a contact once when the same form is sent twice', async () => {
    const id = '0193a7c2-5b1e-7c3d-9f00-000000000001';
    await logContact(anita, { ...plain, id }, at);
    expect(await logContact(anita, { ...plain, id }, at)).toEqual({ id });
    expect(await database().read.select().from(participations).where(eq(participations.activityId, id))).toHaveLength(1);
    expect(await database().read.select().from(auditEvents).where(eq(auditEvents.recordId, id))).toHaveLength(1);
    await expect(logContact(actorOf('jon'), { ...plain, id }, at)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('lets a note go without a summary and knows it by its first line', async () => {
    const { id } = await logContact(anita, { kind: 'note', details: 'Heard at the rink\nMore', participants: [{ organizationId: 'cim' }] }, at);
    const [row] = await database().read.select().from(activities).where(eq(activities.id, id));
    expect(row?.summary).toBe('Heard at the rink');
  });

  it.each([
    ['no participant', { ...plain, participants: [] }, 'participants'],
    ['a participant who is nobody', { ...plain, participants: [{}] }, 'participants.0.organizationId'],
    ['an unknown organization', { ...plain, participants: [{ organizationId: 'nowhere' }] }, 'participants.0.organizationId'],
    ['an archived organization', { ...plain, participants: [{ organizationId: 'closed-shop' }] }, 'participants.0.organizationId'],
    ['an unknown person', { ...plain, participants: [{ organizationId: 'cim' }, { personId: 'nobody' }] }, 'participants.1.personId'],
    ['a day still to come', { ...plain, occurredOn: '2026-11-24' }, 'occurredOn'],
    ['a day that does not exist', { ...plain, occurredOn: '2026-02-30' }, 'occurredOn'],
    ['nothing said', { ...plain, summary: '  ' }, 'summary'],
    ['an unknown kind', { ...plain, kind: 'raid' }, 'kind'],
    ['a number for a summary', { ...plain, summary: 7 }, 'summary'],
    ['an over-long summary', { ...plain, summary: 'x'.repeat(301) }, 'summary'],
    ['a character that cannot be kept', { ...plain, summary: 'a\u0000b' }, 'summary'],
    ['half a character', { ...plain, details: 'a\ud800' }, 'details'],
    ['a feeling off the scale', { ...plain, participants: [{ personId: 'marcel', sentiment: 3 }] }, 'participants.0.sentiment'],
    ['half a minute', { ...plain, durationMin: 0.5 }, 'durationMin'],
    ['an unknown field', { ...plain, authorId: 'mona' }, 'authorId'],
    ['a follow-up without a day', { ...plain, followUps: [{ title: 'x' }] }, 'followUps.0.dueOn'],
    ['a topic to follow up without a day', { ...plain, topics: [{ text: 'x', state: 'required' }] }, 'topics.0.followUp.dueOn'],
    ['an owner who has left', { ...plain, followUps: [{ title: 'x', dueOn: '2026-12-01', ownerId: 'gone' }] }, 'followUps.0.ownerId'],
    ['an owner who cannot work on outreach', { ...plain, followUps: [{ title: 'x', dueOn: '2026-12-01', ownerId: 'vera' }] }, 'followUps.0.ownerId'],
    ['an owner who may not read it', { ...plain, confidentiality: 'sealed', topics: [{ text: 'x', followUp: { dueOn: '2026-12-01', ownerId: 'jon' } }] }, 'topics.0.followUp.ownerId'],
    ['a reader without the right', { ...plain, confidentiality: 'restricted', readers: ['adam'] }, 'readers.0'],
    ['a reader nobody knows', { ...plain, confidentiality: 'restricted', readers: ["' or 1=1 --"] }, 'readers.0'],
    ['readers of an internal contact', { ...plain, readers: ['jon'] }, 'readers'],
  ])('refuses %s and names the field', async (_what, input, field) => {
    const before = await database().read.$count(activities);
    const { code, detail } = await refusalOf(input);
    expect(code).toBe('invalid');
    expect(Object.keys(detail.fields ?? {})).toContain(field);
    expect(await database().read.$count(activities)).toBe(before);
  });

  it('keeps hostile text as text', async () => {
    const summary = `<script>alert(1)</script> '; drop table activities; -- \u202e =cmd|'/c calc'!A1 𝄞`;
    const { id } = await logContact(anita, { ...plain, summary }, at);
    const [row] = await database().read.select().from(activities).where(eq(activities.id, id));
    expect(row?.summary).toBe(summary);
  });

  it('gives every follow-up of a restricted contact its level', async () => {
    const { id } = await logContact(anita, {
      ...plain, confidentiality: 'restricted', readers: ['named'],
      topics: [{ text: 'Lease', state: undefined, followUp: { dueOn: '2026-12-01', ownerId: 'named' } }], followUps: [{ title: 'Own', dueOn: '2026-12-02', ownerId: 'mona' }],
    }, at);
    const rows = await database().read.select().from(tasks).where(eq(tasks.activityId, id));
    expect(rows.map(({ confidentiality, source, title }) => [confidentiality, source, title]).sort()).toEqual([
      ['restricted', 'own', 'Own'], ['restricted', 'topic', 'Lease'],
    ]);
    const [topic] = await database().read.select().from(topics).where(eq(topics.activityId, id));
    expect(topic?.followUp).toBe('required');
  });

  it.each(['vera', 'adam'] as const)('is not for %s', async (who) => {
    await expect(logContact(actorOf(who), plain, at)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
