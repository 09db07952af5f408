import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { organizations, people, sites, tasks, users } from '@/db/schema';
import { systemActor } from '@/lib/auth/permissions';
import { feedEntries } from '@/lib/services/notices/feed-entries';
import { makeFeed } from '@/lib/services/notices/make-feed';
import { queueDigests } from '@/lib/services/notices/queue-digests';
import { saveDigest } from '@/lib/services/notices/save-digest';
import { listOutbox } from '@/lib/services/notices/list-outbox';
import { goneQuiet } from '@/lib/services/outreach/gone-quiet';
import { cancelVisit } from '@/lib/services/planning/cancel-visit';
import { moveVisit } from '@/lib/services/planning/move-visit';
import { planVisit } from '@/lib/services/planning/plan-visit';
import { readVisit } from '@/lib/services/planning/read-visit';
import { reopenVisit } from '@/lib/services/planning/reopen-visit';
import { visitsNext } from '@/lib/services/planning/visits-next';
import { findLabels } from '@/lib/services/register/find-labels';
import { listPeople } from '@/lib/services/register/list-people';
import { peopleOf } from '@/lib/services/register/people-of';
import { personPage } from '@/lib/services/register/person-page';
import { personToEdit } from '@/lib/services/register/person-to-edit';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-23T15:30:00Z') };
const [anita, adam] = [actorOf('anita'), actorOf('adam')];
const record = { createdAt: at.now, createdBy: 'anita', updatedAt: at.now, updatedBy: 'anita', version: 1 };
let visit: { id: string; version: number };
let dropped: { id: string; version: number };

// Both are planned, then the firm says it wants to be left alone.
beforeAll(async () => {
  await layOutOutreach();
  await database().write(async (tx) => {
    for (const id of ['cottonwood', 'ridge']) {
      await tx.insert(sites).values({ ...record, id, organizationId: id, place: 'Vanderhoof', jobsCount: 40, jobsBasis: 'stated' });
      await tx.update(organizations).set({ jobsTotal: 40 }).where(eq(organizations.id, id));
    }
    await tx.update(people).set({ email: 'marcel@cottonwood.example', phone: '250-555-0100' }).where(eq(people.id, 'marcel'));
    await tx.update(people).set({ email: 'erik@nechako.example' }).where(eq(people.id, 'erik'));
    await tx.insert(tasks).values({ ...record, id: 'call', title: 'Call about the lease', ownerId: 'anita', dueOn: '2026-11-23', state: 'open', source: 'topic', organizationId: 'cottonwood', confidentiality: 'internal', sample: false });
  });
  visit = await planVisit(anita, { day: '2026-11-23', time: '14:00', place: '12 Mill Road', note: 'Gate code 4711', parties: [{ organizationId: 'cottonwood' }] }, at);
  const { id } = await planVisit(anita, { day: '2026-11-24', parties: [{ organizationId: 'cottonwood' }] }, at);
  dropped = await cancelVisit(anita, { id }, at);
  await database().write(async (tx) => {
    await tx.update(organizations).set({ doNotContactSince: '2026-11-20' }).where(eq(organizations.id, 'cottonwood'));
    await tx.update(people).set({ doNotContactSince: '2026-11-20' }).where(eq(people.id, 'marcel'));
  });
});

describe('a firm that asked not to be contacted', () => {
  it('is marked on a visit that was planned before, which is neither moved nor planned again', async () => {
    expect(await readVisit(anita, { id: visit.id }, at)).toMatchObject({ organizations: [{ id: 'cottonwood', resting: true }] });
    const said = { code: 'invalid', message: expect.stringMatching(/cottonwood Ltd\..*20 Nov 2026/) };
    await expect(moveVisit(anita, { ...visit, day: '2026-11-25' }, at)).rejects.toMatchObject(said);
    await expect(reopenVisit(anita, { id: dropped.id }, at)).rejects.toMatchObject(said);
  });

  it('leaves the house in no calendar: the feed says so in place of where they are', async () => {
    const { token } = await makeFeed(anita, { kind: 'personal' }, at);
    const feed = await feedEntries(systemActor('feeds.read'), { token, timeZone: 'America/Vancouver' }, at);
    const entries = feed.state === 'open' ? feed.entries : [];
    expect(entries.filter(({ uid }) => uid === `visit-${visit.id}@lode`)).toMatchObject([
      { title: 'Visit: cottonwood Ltd. (asked not to be contacted)', place: null, note: expect.stringContaining('Asked not to be contacted') },
    ]);
    expect(entries.filter(({ uid }) => uid.startsWith('follow-up-'))).toMatchObject([{ title: expect.stringMatching(/\(asked not to be contacted\)$/) }]);
    expect(JSON.stringify(entries)).not.toMatch(/Mill Road|4711/);
  });

  it('is named as such in a digest, without an address', async () => {
    await database().write((tx) => tx.update(users).set({ joinedAt: at.now }).where(eq(users.id, 'anita')));
    await saveDigest(anita, { digest: 'daily' }, at);
    await queueDigests(systemActor('notices.send'), { timeZone: 'America/Vancouver', origin: 'https://lode.example', smtp: false }, at);
    const mail = JSON.stringify(await listOutbox(adam, {}, at));
    expect(mail).toContain('cottonwood Ltd. (asked not to be contacted)');
    expect(mail).not.toMatch(/Mill Road|4711/);
  });

  it('is proposed neither as the next visit nor as gone quiet', async () => {
    const { next } = await visitsNext(anita, { growth: {} }, at);
    expect(next.map(({ id }) => id)).toEqual(['ridge']);
    const { organizations: quiet } = await goneQuiet(anita, {}, at);
    expect(quiet.map(({ id }) => id).sort()).toEqual(['cim', 'nechako', 'ridge']);
  });

  it('stands for those who work there wherever they are chosen', async () => {
    const labels = await findLabels(anita, { organizationIds: ['cottonwood', 'nechako'], personIds: ['priya', 'erik'] }, at);
    expect(labels.map(({ id, doNotContact }) => [id, doNotContact])).toEqual([['cottonwood', true], ['nechako', false], ['priya', true], ['erik', false]]);
  });
});

describe('a person who asked not to be contacted', () => {
  it('has no address in the list or on their page, which say that one is kept', async () => {
    const { rows } = await listPeople(anita, {}, at);
    expect(rows.find(({ id }) => id === 'marcel')).toMatchObject({ email: null, phone: null, withheld: true });
    expect(rows.find(({ id }) => id === 'erik')).toMatchObject({ email: 'erik@nechako.example', withheld: false });
    expect(await personPage(anita, { id: 'marcel' }, at)).toMatchObject({ email: null, phone: null, withheld: true });
  });

  it('is not offered before a letter of their name is typed', async () => {
    expect((await peopleOf(anita, { organizationIds: ['cottonwood'] }, at)).map(({ id }) => id)).toEqual(['priya']);
  });

  it('keeps it in the form of the record, for whoever mends it', async () => {
    expect(await personToEdit(anita, { id: 'marcel' }, at)).toMatchObject({ fields: { email: 'marcel@cottonwood.example' } });
  });
});
