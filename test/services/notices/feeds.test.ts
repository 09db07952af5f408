import { eq } from 'drizzle-orm';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { commitments, organizationSubclusters, redFlags, users } from '@/db/schema';
import { systemActor } from '@/lib/auth/permissions';
import { logContact } from '@/lib/services/outreach/log-contact';
import { feedEntries } from '@/lib/services/notices/feed-entries';
import { makeFeed } from '@/lib/services/notices/make-feed';
import { myFeeds } from '@/lib/services/notices/my-feeds';
import { noteFeedRead } from '@/lib/services/notices/note-feed-read';
import { revokeFeed } from '@/lib/services/notices/revoke-feed';
import { cancelVisit } from '@/lib/services/planning/cancel-visit';
import { planVisit } from '@/lib/services/planning/plan-visit';
import { calendarText } from '@/lib/web/calendar/calendar-text';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2025-02-24T20:00:00Z') };
const [anita, jon, mona] = [actorOf('anita'), actorOf('jon'), actorOf('mona')];
const reader = systemActor('feeds.read');
const timeZone = 'America/Toronto';

const record = { createdAt: at.now, createdBy: 'anita', updatedAt: at.now, updatedBy: 'anita', version: 1, ownerId: 'anita', sample: false };

beforeAll(async () => {
  await layOutOutreach();
  const plan = (more: object) => planVisit(anita, { day: '2025-03-08', time: '09:00', durationMin: 30, parties: [{ organizationId: 'ridge' }], ...more }, at);
  await plan({ place: 'Río Ñandú; "Hall", 2\\nd floor', note: `A long note, with; marks\nand lines. ${'é'.repeat(200)}\r\nBEGIN:VEVENT` });
  await plan({ day: '2025-03-10', time: '09:00' });
  await plan({ day: '2025-03-09', time: '02:30' });
  await plan({ day: '2025-03-11', time: null, parties: [{ organizationId: 'nechako' }] });
  await plan({ day: '2025-03-12', confidentiality: 'sealed', note: 'canary-visit', parties: [{ organizationId: 'cottonwood' }] });
  const { id } = await plan({ day: '2025-03-13' });
  await cancelVisit(anita, { id }, at);
  for (const level of ['internal', 'restricted', 'sealed'] as const) {
    await logContact(anita, {
      kind: 'visit', summary: 'x', confidentiality: level, readers: level === 'restricted' ? ['named'] : [], participants: [{ organizationId: 'cottonwood' }],
      followUps: [{ title: `canary-${level}`, dueOn: '2025-03-05' }],
    }, at);
  }
  await database().write(async (tx) => {
    await tx.insert(organizationSubclusters).values({ organizationId: 'nechako', clusterCode: 'mining', subclusterCode: 'making', role: 'manufacturer', shareKind: 'unknown' });
    await tx.insert(commitments).values({
      ...record, id: 'promise', text: 'canary-promise', promiseeOrganizationId: 'ridge', madeOn: '2025-02-01', dueOn: '2025-03-06', state: 'open', confidentiality: 'sealed',
    });
    await tx.insert(redFlags).values({
      ...record, id: 'flag', organizationId: 'ridge', title: 'Lease ends', why: 'x', severity: 'serious', openedAt: at.now, clockAmount: 5, clockUnit: 'business_days',
      dueAt: new Date('2025-03-07T22:00:00Z'), state: 'open', confidentiality: 'internal',
    });
  });
});

const read = async (token: string) => {
  const feed = await feedEntries(reader, { token, timeZone }, at);
  if (feed.state !== 'open') return { state: feed.state, text: '', events: [] };
  const text = calendarText('Lode', feed.entries, 'https://lode.example');
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return { state: feed.state, text, events };
};

describe('a calendar feed', () => {
  it('is read by an independent parser: instants across the change of the clocks, whole days, cancelled ones, texts as they were typed', async () => {
    const { token } = await makeFeed(anita, { kind: 'personal' }, at);
    const { text, events } = await read(token);
    const starts = events.filter(({ uid }) => uid.startsWith('visit-')).map(({ startDate }) => (startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString()));
    expect(starts).toEqual([
      '2025-03-08T14:00:00.000Z', '2025-03-09T07:30:00.000Z', '2025-03-10T13:00:00.000Z', '2025-03-11', '2025-03-12T13:00:00.000Z', '2025-03-13T13:00:00.000Z',
    ]);
    const [first] = events;
    expect(first?.duration.toSeconds()).toBe(1800);
    expect(first?.location).toBe('Río Ñandú; "Hall", 2\\nd floor');
    expect(first?.description).toContain('A long note, with; marks\nand lines.');
    expect(first?.description).toContain('BEGIN:VEVENT');
    expect(events).toHaveLength(6 + 3 + 1 + 1);
    expect(events.filter(({ component }) => component.getFirstPropertyValue('status') === 'CANCELLED').map(({ sequence }) => sequence)).toEqual([1]);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  it('carries no word of anything restricted or sealed, not even to its owner or a manager', async () => {
    for (const actor of [anita, mona, jon, actorOf('named')]) {
      const { token } = await makeFeed(actor, { kind: 'team' }, at);
      const { text, events } = await read(token);
      for (const word of ['canary-restricted', 'canary-sealed', 'canary-promise', 'canary-visit']) expect(text.replaceAll('\r\n ', '')).not.toContain(word);
      expect(events.some(({ summary }) => summary.includes('canary-internal'))).toBe(true);
      const guarded = events.filter(({ summary }) => summary === 'Restricted contact');
      expect(guarded).toHaveLength(actor === anita || actor === mona ? 4 : actor === jon ? 0 : 1);
      for (const one of guarded) expect([one.location, one.description, one.component.getFirstPropertyValue('url')]).toEqual([null, null, null]);
    }
  });

  it('of a cluster holds what concerns its organizations alone', async () => {
    const { token } = await makeFeed(jon, { kind: 'cluster', subject: 'mining/making' }, at);
    expect((await read(token)).events.map(({ summary }) => summary)).toEqual(['Visit: nechako Ltd.']);
    await expect(makeFeed(jon, { kind: 'cluster' }, at)).rejects.toMatchObject({ detail: { fields: { subject: expect.any(String) } } });
  });

  it('ends when it is revoked by its owner, and with the account; nobody else ends it', async () => {
    const { id, token } = await makeFeed(anita, { kind: 'personal' }, at);
    await expect(revokeFeed(jon, { id }, at)).rejects.toMatchObject({ code: 'not-found' });
    await noteFeedRead(reader, { id }, at);
    expect((await myFeeds(anita, {}, at)).find((one) => one.id === id)?.lastReadAt).toEqual(at.now);
    await revokeFeed(anita, { id }, at);
    expect((await read(token)).state).toBe('ended');
    const his = await makeFeed(jon, { kind: 'personal' }, at);
    await database().write((tx) => tx.update(users).set({ disabledAt: at.now }).where(eq(users.id, 'jon')));
    expect((await read(his.token)).state).toBe('ended');
    expect((await read('nobody-was-given-this')).state).toBe('unknown');
  });

  it('is read by the system alone', async () => {
    await expect(feedEntries(mona, { token: 'x', timeZone }, at)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
