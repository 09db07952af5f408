import { v7 as newId } from 'uuid';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { formingMembers, organizations } from '@/db/schema';
import type { Attendance } from '@/lib/domain/outreach/attendance';
import { cancelMeeting } from '@/lib/services/meetings/cancel-meeting';
import { holdMeeting } from '@/lib/services/meetings/hold-meeting';
import { archiveSeries } from '@/lib/services/meetings/archive-series';
import { listSeries } from '@/lib/services/meetings/list-series';
import { readMeeting } from '@/lib/services/meetings/read-meeting';
import { readSeries } from '@/lib/services/meetings/read-series';
import { reopenMeeting } from '@/lib/services/meetings/reopen-meeting';
import { restoreSeries } from '@/lib/services/meetings/restore-series';
import { saveDecisions } from '@/lib/services/meetings/save-decisions';
import { saveMeeting } from '@/lib/services/meetings/save-meeting';
import { saveSeries } from '@/lib/services/meetings/save-series';
import { listActions } from '@/lib/services/history/list-actions';
import { undoAction } from '@/lib/services/history/undo-action';
import { archiveContact } from '@/lib/services/outreach/archive-contact';
import { logContact } from '@/lib/services/outreach/log-contact';
import { myFollowUps } from '@/lib/services/outreach/my-follow-ups';
import { organizationTimeline } from '@/lib/services/outreach/organization-timeline';
import { readContact } from '@/lib/services/outreach/read-contact';
import { FORMING, layOutFormingCluster } from '../../support/fixtures/forming-cluster';
import { actorOf } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-23T20:00:00Z') };
const anita = actorOf('anita');
const jon = actorOf('jon');
const begin = (more: object = {}) => saveSeries(anita, { ...FORMING, title: 'Round table', rhythm: 'weeks', every: 4, startsOn: '2026-08-06', time: '13:00', convenerOrganizationId: 'cim', ...more }, at);
const hold = async (seriesId: string, day: string, marks: Record<string, Attendance>, more: object = {}) => {
  const { id } = await saveMeeting(anita, { seriesId, day }, at);
  const { id: activityId } = await logContact(anita, { kind: 'meeting', summary: 'Round table', occurredOn: day, participants: Object.entries(marks).map(([organizationId, attendance]) => ({ organizationId, attendance })), ...more }, at);
  await holdMeeting(anita, { id, activityId }, at);
  return { id, activityId };
};

beforeAll(async () => {
  await layOutFormingCluster();
  await database().write((tx) => tx.update(organizations).set({ doNotContactSince: '2026-05-03' }).where(eq(organizations.id, 'cim')));
});

describe('holding a meeting by its form', () => {
  it('is one deed: undone, the contact is gone and the meeting is planned again; undone in turn, it was held', async () => {
    const { id: seriesId } = await begin({ title: 'One deed' });
    const { id } = await saveMeeting(anita, { seriesId, day: '2026-11-05' }, at);
    const action = newId();
    const { id: activityId } = await logContact(anita, { kind: 'meeting', summary: 'One deed', occurredOn: '2026-11-05', participants: [{ organizationId: 'cim' }] }, { ...at, action });
    await holdMeeting(anita, { id, activityId }, { ...at, action });
    const { deeds } = await listActions(anita, {}, at);
    expect(deeds.filter((deed) => [id, activityId].includes(deed.recordId ?? '')).map((deed) => [deed.id === action, deed.recordId])).toEqual(expect.arrayContaining([[true, activityId]]));
    const undo = await undoAction(anita, { id: action }, at);
    expect(await readMeeting(anita, { id }, at)).toMatchObject({ state: 'planned' });
    await expect(readContact(anita, { id: activityId }, at)).rejects.toMatchObject({ code: 'not-found' });
    await undoAction(anita, { id: undo.id }, at);
    expect(await readMeeting(anita, { id }, at)).toMatchObject({ state: 'held' });
  });
});

describe('a series of meetings', () => {
  it('offers the next day of its rhythm, after the meetings it has and never before today', async () => {
    const { id } = await begin();
    expect((await readSeries(jon, { id }, at)).nextDay).toBe('2026-11-26');
    await saveMeeting(anita, { seriesId: id, day: '2026-11-26' }, at);
    expect((await readSeries(jon, { id }, at)).nextDay).toBe('2026-12-24');
    expect((await listSeries(jon, { subcluster: 'services' }, at)).series.find((one) => one.id === id)).toMatchObject({ title: 'Round table', convenerName: 'cim Ltd.', next: { day: '2026-11-26' }, last: null, held: 0 });
    expect((await listSeries(jon, { subcluster: 'mining' }, at)).series).toEqual([]);
  });
  it('stays with its forming cluster, is closed further and not opened, and refuses what was changed meanwhile', async () => {
    const { id } = await begin();
    const again = { ...FORMING, id, title: 'Round table', rhythm: 'months' as const, every: 1, nth: 2, weekday: 2, startsOn: '2026-08-06' };
    await expect(begin({ ...again, version: 1, subclusterCode: 'mining' })).rejects.toMatchObject({ detail: { fields: { subclusterCode: expect.any(String) as string } } });
    await begin({ ...again, version: 1, confidentiality: 'sealed' });
    expect(await readSeries(anita, { id }, at)).toMatchObject({ version: 2, nextDay: '2026-12-08', fields: { nth: 2, weekday: 2, confidentiality: 'sealed' } });
    await expect(begin({ ...again, version: 2 })).rejects.toMatchObject({ detail: { fields: { confidentiality: expect.any(String) as string } } });
    await expect(begin({ ...again, version: 1, confidentiality: 'sealed', title: 'Other' })).rejects.toMatchObject({ code: 'conflict' });
    await expect(readSeries(jon, { id }, at)).rejects.toMatchObject({ code: 'not-found' });
  });
  it('is refused for a sub-cluster nobody defined, a convener nobody knows and a rhythm without its weekday', async () => {
    await expect(begin({ subclusterCode: 'bakeries' })).rejects.toMatchObject({ detail: { fields: { subclusterCode: expect.any(String) as string } } });
    await expect(begin({ convenerOrganizationId: 'nobody' })).rejects.toMatchObject({ detail: { fields: { convenerOrganizationId: expect.any(String) as string } } });
    await expect(begin({ rhythm: 'months', nth: 1, weekday: '' })).rejects.toMatchObject({ detail: { fields: { weekday: expect.any(String) as string } } });
    await expect(begin({ every: 0 })).rejects.toMatchObject({ detail: { fields: { every: expect.any(String) as string } } });
  });
  it('leaves the list when it is archived and comes back, and plans nothing meanwhile', async () => {
    const { id } = await begin({ title: 'Short-lived' });
    const titles = async () => (await listSeries(jon, {}, at)).series.map(({ title }) => title);
    await archiveSeries(anita, { id }, at);
    expect(await titles()).not.toContain('Short-lived');
    await expect(saveMeeting(anita, { seriesId: id, day: '2026-12-01' }, at)).rejects.toMatchObject({ code: 'invalid' });
    await restoreSeries(anita, { id }, at);
    expect(await titles()).toContain('Short-lived');
  });
});

describe('a meeting', () => {
  it('keeps its agenda in order, its guests and its decisions, each change on top of what was read', async () => {
    const { id: seriesId } = await begin();
    const agenda = [{ title: 'Welcome', minutes: 5 }, { title: 'Machinists', minutes: '' as const }];
    const { id } = await saveMeeting(anita, { seriesId, day: '2026-12-03', time: '13:00', agenda, guests: [{ personId: 'marcel' }] }, at);
    expect(await readMeeting(jon, { id }, at)).toMatchObject({
      agenda: [{ title: 'Welcome', minutes: 5 }, { title: 'Machinists', minutes: null }], guests: [{ organization: { id: 'cottonwood' }, person: { name: 'marcel Test' } }],
      members: [{ id: 'cottonwood' }, { id: 'nechako' }, { id: 'ridge' }], outcome: null,
    });
    await saveDecisions(jon, { id, version: 1, decisions: [{ text: 'Lend the scanner', proposerOrganizationId: 'ridge', votesFor: 2, votesAgainst: 0, abstained: '' }] }, at);
    expect((await readMeeting(jon, { id }, at)).decisions).toMatchObject([{ text: 'Lend the scanner', proposer: { id: 'ridge' }, votesFor: 2, votesAgainst: 0, abstained: null }]);
    await expect(saveMeeting(anita, { id, version: 1, seriesId, day: '2026-12-04', agenda: [] }, at)).rejects.toMatchObject({ code: 'conflict' });
    await saveMeeting(anita, { id, version: 2, seriesId, day: '2026-12-04', agenda: agenda.toReversed() }, at);
    expect((await readMeeting(jon, { id }, at)).agenda.map(({ title }) => title)).toEqual(['Machinists', 'Welcome']);
    expect((await readMeeting(jon, { id }, at)).decisions).toHaveLength(1);
  });
  it('invites nobody who asked not to be contacted, nobody archived and nobody unknown', async () => {
    const { id: seriesId } = await begin();
    const plan = (organizationId: string) => saveMeeting(anita, { seriesId, day: '2026-12-03', guests: [{ organizationId }] }, at);
    await expect(plan('cim')).rejects.toMatchObject({ detail: { fields: { guests: expect.stringMatching(/cim Ltd\..*3 May 2026/) as string } } });
    await expect(plan('closed-shop')).rejects.toMatchObject({ detail: { fields: { 'guests.0.organizationId': expect.stringContaining('archived') as string } } });
    await expect(plan('nobody')).rejects.toMatchObject({ code: 'invalid' });
  });
  it('held is one contact, once in the timeline of each who was asked, with its minutes and actions', async () => {
    const { id: seriesId } = await begin();
    const { id, activityId } = await hold(seriesId, '2026-11-19', { cottonwood: 'attended', nechako: 'apologies', ridge: 'no_show' }, {
      details: 'What was said.', followUps: [{ title: 'Send the list', dueOn: '2026-11-30' }], commitments: [{ promisorOrganizationId: 'cottonwood', text: 'Lend the scanner' }],
    });
    expect((await readMeeting(jon, { id }, at)).outcome).toMatchObject({
      id: activityId, minutes: 'What was said.', followUps: [{ text: 'Send the list', ownerName: 'anita' }], promises: [{ text: 'Lend the scanner', by: { organization: { id: 'cottonwood' } } }],
      taking: [{ organization: { id: 'cottonwood' }, attendance: 'attended' }, { attendance: 'apologies' }, { attendance: 'no_show' }],
    });
    const timeline = await organizationTimeline(jon, { id: 'ridge' }, at);
    expect(timeline.entries.filter((entry) => 'id' in entry && entry.id === activityId)).toHaveLength(1);
    expect(JSON.stringify(await myFollowUps(anita, {}, at))).toContain('Send the list');
    await holdMeeting(anita, { id, activityId }, at);
    await expect(cancelMeeting(anita, { id }, at)).rejects.toMatchObject({ code: 'invalid' });
    const other = await saveMeeting(anita, { seriesId, day: '2026-12-03' }, at);
    await expect(holdMeeting(anita, { id: other.id, activityId }, at)).rejects.toMatchObject({ detail: { fields: { activityId: expect.any(String) as string } } });
  });
  it('is no more open than it was, becomes no contact the holder may not read, and is taken back with its contact', async () => {
    const { id: seriesId } = await begin({ confidentiality: 'sealed' });
    const { id } = await saveMeeting(anita, { seriesId, day: '2026-11-12' }, at);
    const internal = await logContact(anita, { kind: 'meeting', summary: 'x', participants: [{ organizationId: 'ridge' }] }, at);
    await expect(holdMeeting(anita, { id, activityId: internal.id }, at)).rejects.toMatchObject({ detail: { fields: { activityId: expect.any(String) as string } } });
    const hers = await logContact(actorOf('mona'), { kind: 'meeting', summary: 'x', confidentiality: 'sealed', participants: [{ organizationId: 'ridge' }] }, at);
    await expect(holdMeeting(anita, { id, activityId: hers.id }, at)).rejects.toMatchObject({ code: 'not-found' });
    const sealed = await logContact(anita, { kind: 'meeting', summary: 'x', confidentiality: 'sealed', participants: [{ organizationId: 'ridge' }] }, at);
    await holdMeeting(anita, { id, activityId: sealed.id }, at);
    await archiveContact(anita, { id: sealed.id }, at);
    expect((await readMeeting(anita, { id }, at)).outcome).toMatchObject({ archived: true });
    await reopenMeeting(anita, { id }, at);
    expect(await readMeeting(anita, { id }, at)).toMatchObject({ state: 'planned', outcome: null });
  });
});

describe('who came over time', () => {
  it('counts meetings since each joined, attended only, those who stay away first, and no archived contact', async () => {
    const mine = { ...FORMING, subclusterCode: 'mining' };
    const { id: seriesId } = await begin(mine);
    await database().write(async (tx) => {
      const record = { createdAt: at.now, createdBy: 'fixture', updatedAt: at.now, updatedBy: 'fixture', version: 1, validTo: null, sample: false };
      await tx.insert(formingMembers).values([['cottonwood', '2026-01-10'], ['nechako', '2026-01-10'], ['ridge', '2026-10-01']].map(([organizationId = '', validFrom = '']) => ({ ...record, ...mine, id: `mine-${organizationId}`, organizationId, validFrom })));
    });
    await hold(seriesId, '2026-08-06', { cottonwood: 'attended', nechako: 'attended' });
    await hold(seriesId, '2026-09-03', { cottonwood: 'attended', nechako: 'no_show' });
    await hold(seriesId, '2026-10-01', { cottonwood: 'attended', nechako: 'apologies', cim: 'attended' });
    const { activityId } = await hold(seriesId, '2026-10-29', { cottonwood: 'apologies', nechako: 'invited', ridge: 'attended' });
    const page = await readSeries(jon, { id: seriesId }, at);
    expect(page.held.map(({ day }) => day)).toEqual(['2026-10-29', '2026-10-01', '2026-09-03', '2026-08-06']);
    expect(page.attendance.map(({ id, marks, record }) => ({ id, marks, record }))).toEqual([
      { id: 'nechako', marks: ['invited', 'apologies', 'no_show', 'attended'], record: { attended: 1, of: 4, active: false } },
      { id: 'ridge', marks: ['attended', null, null, null], record: { attended: 1, of: 2, active: true } },
      { id: 'cottonwood', marks: ['apologies', 'attended', 'attended', 'attended'], record: { attended: 3, of: 4, active: true } },
      { id: 'cim', marks: [null, 'attended', null, null], record: null },
    ]);
    expect((await listSeries(jon, { subcluster: 'mining' }, at)).series[0]).toMatchObject({ last: { day: '2026-10-29', attended: 1, of: 3 }, held: 4 });
    await archiveContact(anita, { id: activityId }, at);
    expect((await readSeries(jon, { id: seriesId }, at)).attendance.find(({ id }) => id === 'nechako')?.record).toEqual({ attended: 1, of: 3, active: true });
  });
});
