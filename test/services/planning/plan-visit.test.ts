import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { organizations, people } from '@/db/schema';
import { archiveContact } from '@/lib/services/outreach/archive-contact';
import { logContact } from '@/lib/services/outreach/log-contact';
import { cancelVisit } from '@/lib/services/planning/cancel-visit';
import { changeVisit } from '@/lib/services/planning/change-visit';
import { holdVisit } from '@/lib/services/planning/hold-visit';
import { moveVisit } from '@/lib/services/planning/move-visit';
import { planVisit } from '@/lib/services/planning/plan-visit';
import { readVisit } from '@/lib/services/planning/read-visit';
import { reopenVisit } from '@/lib/services/planning/reopen-visit';
import { weekOfVisits } from '@/lib/services/planning/week-of-visits';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-23T20:00:00Z') };
const anita = actorOf('anita');
const jon = actorOf('jon');

beforeAll(async () => {
  await layOutOutreach();
  await database().write(async (tx) => {
    await tx.update(organizations).set({ doNotContactSince: '2026-05-03' }).where(eq(organizations.id, 'cim'));
    await tx.update(people).set({ doNotContactSince: '2026-06-01' }).where(eq(people.id, 'lone'));
  });
});

const plan = (more: object = {}) => planVisit(anita, { day: '2026-11-25', time: '09:15', durationMin: 45, parties: [{ organizationId: 'ridge' }], ...more }, at);

describe('a planned visit', () => {
  it('stands in the week of who goes and of the team, by day and by the clock', async () => {
    const late = await plan({ time: '14:00' });
    const early = await plan({ time: '08:00' });
    const whole = await plan({ time: null });
    const his = await plan({ ownerId: 'jon', parties: [{ personId: 'marcel' }] });
    const mine = await weekOfVisits(anita, {}, at);
    expect(mine.visits.map(({ id }) => id)).toEqual([whole.id, early.id, late.id]);
    const team = await weekOfVisits(anita, { whose: 'team', day: '2026-11-29' }, at);
    expect(team.visits.map(({ id }) => id)).toContain(his.id);
    expect(team.visits.find(({ id }) => id === his.id)).toMatchObject({ organizations: [{ id: 'cottonwood' }], people: [{ id: 'marcel' }], owner: { name: 'jon' } });
    expect((await weekOfVisits(anita, { day: '2026-11-30' }, at)).visits).toEqual([]);
  });

  it('of a day a year off and more is taken with a word about it, when planned and when moved there', async () => {
    const warning = (when: string) => `Saved. The date is ${when}: check that it is meant.`;
    const past = await plan({ day: '2020-11-25' });
    expect(past).toMatchObject({ warning: warning('71 months ago') });
    expect(await plan({ day: '2027-11-22' })).not.toHaveProperty('warning');
    expect(await moveVisit(anita, { id: past.id, version: 1, day: '2028-11-25' }, at)).toMatchObject({ version: 2, warning: warning('in 24 months') });
    expect(await moveVisit(anita, { id: past.id, version: 2, day: '2026-12-01' }, at)).toEqual({ id: past.id, version: 3 });
    expect(await logContact(anita, { kind: 'visit', summary: 'x', occurredOn: '2024-11-20', participants: [{ organizationId: 'nechako' }] }, at)).toMatchObject({ warning: warning('24 months ago') });
  });

  it('is refused for whoever asked not to be contacted, saying who and since when', async () => {
    await expect(plan({ parties: [{ organizationId: 'ridge' }, { organizationId: 'cim' }] })).rejects.toMatchObject({ code: 'invalid', message: expect.stringMatching(/cim Ltd\..*3 May 2026/) });
    await expect(plan({ parties: [{ personId: 'lone' }] })).rejects.toMatchObject({ message: expect.stringMatching(/lone Test.*1 Jun 2026/) });
  });

  it('is refused for an archived or unknown organization, and for somebody who does no outreach', async () => {
    await expect(plan({ parties: [{ organizationId: 'closed-shop' }] })).rejects.toMatchObject({ detail: { fields: { 'parties.0.organizationId': expect.stringContaining('archived') } } });
    await expect(plan({ parties: [{ organizationId: 'nobody' }] })).rejects.toMatchObject({ code: 'invalid' });
    await expect(plan({ ownerId: 'vera' })).rejects.toMatchObject({ detail: { fields: { ownerId: expect.any(String) } } });
    await expect(plan({ ownerId: 'gone' })).rejects.toMatchObject({ code: 'invalid' });
  });

  it('moves, is changed, cancelled and planned again, and each change raises its sequence', async () => {
    const { id } = await plan();
    const moved = await moveVisit(jon, { id, version: 1, day: '2026-11-26' }, at);
    await expect(moveVisit(anita, { id, version: 1, day: '2026-11-27' }, at)).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('26 November') });
    await changeVisit(anita, { id, version: moved.version, day: '2026-11-26', time: '10:00', place: 'Vanderhoof', parties: [{ organizationId: 'nechako' }] }, at);
    expect(await readVisit(jon, { id }, at)).toMatchObject({ time: '10:00', place: 'Vanderhoof', sequence: 2, organizations: [{ id: 'nechako' }] });
    await cancelVisit(anita, { id }, at);
    expect((await weekOfVisits(anita, {}, at)).visits.map((visit) => visit.id)).not.toContain(id);
    await expect(moveVisit(anita, { id, version: 4, day: '2026-11-27' }, at)).rejects.toMatchObject({ code: 'invalid' });
    await reopenVisit(anita, { id }, at);
    expect(await readVisit(anita, { id }, at)).toMatchObject({ state: 'planned', sequence: 4 });
  });

  it('becomes the contact it was logged as, and is planned again when that is taken back', async () => {
    const { id } = await plan();
    const { id: activityId } = await logContact(anita, { kind: 'visit', summary: 'Was there', participants: [{ organizationId: 'ridge' }] }, at);
    await holdVisit(anita, { id, activityId }, at);
    await holdVisit(anita, { id, activityId }, at);
    expect(await readVisit(anita, { id }, at)).toMatchObject({ state: 'held', activityId });
    await expect(cancelVisit(anita, { id }, at)).rejects.toMatchObject({ code: 'invalid' });
    await archiveContact(anita, { id: activityId }, at);
    await reopenVisit(anita, { id }, at);
    expect(await readVisit(anita, { id }, at)).toMatchObject({ state: 'planned', activityId: null });
  });

  it('is not planned by a viewer', async () => {
    await expect(planVisit(actorOf('vera'), { day: '2026-11-25', parties: [{ organizationId: 'ridge' }] }, at)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('may be planned for another day of the year before summer time, with the clock it names', async () => {
    const { id } = await plan({ day: '2027-03-14', time: '02:30' });
    expect(await readVisit(anita, { id }, at)).toMatchObject({ day: '2027-03-14', time: '02:30' });
  });
});
