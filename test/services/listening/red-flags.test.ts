import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { users } from '@/db/schema';
import { command } from '@/lib/services/define';
import { z } from 'zod';
import { addRedFlagStep } from '@/lib/services/listening/red-flags/add-red-flag-step';
import { closeRedFlag } from '@/lib/services/listening/red-flags/close-red-flag';
import { escalateLateFlags } from '@/lib/services/listening/red-flags/escalate-late-flags';
import { escalateRedFlag } from '@/lib/services/listening/red-flags/escalate-red-flag';
import { giveRedFlag } from '@/lib/services/listening/red-flags/give-red-flag';
import { myRedFlags } from '@/lib/services/listening/red-flags/my-red-flags';
import { organizationRedFlags } from '@/lib/services/listening/red-flags/organization-red-flags';
import { raiseFlags } from '@/lib/services/listening/red-flags/raise-flags';
import { raiseRedFlag } from '@/lib/services/listening/red-flags/raise-red-flag';
import { readRedFlag } from '@/lib/services/listening/red-flags/read-red-flag';
import { redFlagBoard } from '@/lib/services/listening/red-flags/red-flag-board';
import { reopenRedFlag } from '@/lib/services/listening/red-flags/reopen-red-flag';
import { sweepRedFlags } from '@/lib/services/listening/red-flags/sweep-red-flags';
import type { Actor } from '@/lib/auth/permissions';
import { actorOf } from '../../support/fixtures/outreach-people';
import { at, holdInterview, layOutFlags } from './red-flag-world';

const [anita, jon, mona, vera] = [actorOf('anita'), actorOf('jon'), actorOf('mona'), actorOf('vera')];
const job: Actor = { kind: 'job', id: 'red-flags', permissions: ['jobs.work', 'outreach.write', 'sealed.read'] };

/** What the finish of an interview does with its flags, as a command of its own. */
const finish = command({
  name: 'test.finish', permission: 'outreach.write', record: 'interview', input: z.string(), unaudited: 'a stand-in for the finish of an interview',
  run: async (ctx, id) => ({ id, raised: await raiseFlags(ctx, id) }),
});
const teamFlags = async (actor: Actor) => (await redFlagBoard(actor, {}, at)).flags;

beforeAll(layOutFlags);

describe('red flags raised by rules', () => {
  it('are raised once each when an interview is finished, with the contact’s level and the organization’s owner', async () => {
    await holdInterview('open-one', 'jon', 'internal', { lease_ends_on: '2027-03-01', plans_to_expand: true, hiring_difficulty: 5 });
    expect((await finish(jon, 'open-one', at)).raised).toHaveLength(2);
    expect((await finish(jon, 'open-one', at)).raised).toEqual([]);
    const flags = await teamFlags(vera);
    expect(flags.map(({ title }) => title).sort()).toEqual(['Lease ends within twelve months', 'Wants to grow and cannot find workers']);
    expect(flags.map(({ owner, confidentiality }) => [owner.id, confidentiality])).toEqual([['anita', 'internal'], ['anita', 'internal']]);
    const lease = flags.find(({ title }) => title.startsWith('Lease'));
    expect((await readRedFlag(vera, { id: lease?.id ?? '' }, at)).why).toBe('When does your lease end?: 2027-03-01');
    // Monday 23 November 2026, noon local; five business days end on Monday 30 November at 17:00 PST or PDT.
    expect([...new Set(flags.map(({ dueAt }) => dueAt.toISOString().slice(0, 10)))]).toEqual(['2026-12-01']);
  });

  it('of a sealed interview are seen and owned by those who may read it, and move no count of anybody else', async () => {
    const before = await redFlagBoard(vera, {}, at);
    await holdInterview('sealed-one', 'jon', 'sealed', { recruited_elsewhere: true });
    const { raised: [id] } = await finish(jon, 'sealed-one', at);
    expect((await readRedFlag(jon, { id: id ?? '' }, at)).owner.id).toBe('jon');
    expect((await readRedFlag(mona, { id: id ?? '' }, at)).severity).toBe('critical');
    for (const other of [anita, vera, actorOf('adam')]) {
      await expect(readRedFlag(other, { id: id ?? '' }, at)).rejects.toMatchObject({ code: 'not-found' });
      expect((await organizationRedFlags(other, { id: 'cottonwood' }, at)).open).toHaveLength(2);
    }
    const after = await redFlagBoard(vera, {}, at);
    expect([after.open, after.total, after.late]).toEqual([before.open, before.total, before.late]);
    expect((await myRedFlags(anita, {}, at)).team).toBe(2);
  });

  it('of facts are raised by the sweep, once while they stand', async () => {
    const later = { now: new Date('2027-06-20T20:00:00Z') };
    await holdInterview('unsettled', 'jon', 'internal', { expects_owner_change: true }, '2026-11-22');
    const first = await sweepRedFlags(job, {}, later);
    // The change of owner, which no finish raised, and the silence since: both out of the one interview.
    expect(first.raised).toHaveLength(2);
    expect((await sweepRedFlags(job, {}, later)).raised).toEqual([]);
  });
});

describe('a red flag', () => {
  it('is given, worked on, closed with a resolution and opened again with its history kept', async () => {
    const { id } = await raiseRedFlag(jon, {
      organizationId: 'nechako', title: 'Crane inspection failed', why: 'Seen on the tour', severity: 'serious', clock: { amount: 2, unit: 'business_days' },
    }, at);
    await giveRedFlag(anita, { id, version: 1, ownerId: 'jon', text: 'You know them' }, at);
    await addRedFlagStep(jon, { id, title: 'Call the inspector', dueOn: '2026-11-25' }, at);
    await expect(closeRedFlag(jon, { id, version: 2, resolution: ' ' }, at)).rejects.toMatchObject({ code: 'invalid' });
    await expect(closeRedFlag(jon, { id, version: 1, resolution: 'Done' }, at)).rejects.toMatchObject({ code: 'conflict' });
    await closeRedFlag(jon, { id, version: 2, resolution: 'Inspected again and passed' }, at);
    await reopenRedFlag(jon, { id, version: 3, text: 'It failed again' }, { now: new Date('2026-11-26T20:00:00Z') });
    const flag = await readRedFlag(vera, { id }, at);
    expect(flag.steps.map(({ kind, text }) => [kind, text])).toEqual([
      ['opened', null], ['given', 'You know them'], ['closed', 'Inspected again and passed'], ['reopened', 'It failed again'],
    ]);
    expect(flag).toMatchObject({ state: 'open', resolution: null, nextSteps: [{ title: 'Call the inspector', ownerName: 'jon' }] });
    expect(flag.dueAt.toISOString().slice(0, 10)).toBe('2026-12-01');
  });

  it('is brought to a manager once its clock has run out, once', async () => {
    const { id } = await raiseRedFlag(jon, { organizationId: 'ridge', title: 'Pump yard', why: 'Told so', severity: 'critical', clock: { amount: 1, unit: 'hours' } }, at);
    const later = { now: new Date('2026-11-23T21:00:00Z') };
    expect((await escalateLateFlags(job, {}, later)).escalated).toContain(id);
    expect((await escalateLateFlags(job, {}, later)).escalated).toEqual([]);
    expect(await readRedFlag(vera, { id }, later)).toMatchObject({ escalatedTo: 'mona', clock: 'late' });
  });

  it('is brought to the manager who is chosen, or to the first, and to nobody who is none', async () => {
    const raise = () => raiseRedFlag(jon, { organizationId: 'ridge', title: 'Crane sold', why: 'Told so', severity: 'serious', clock: { amount: 8, unit: 'hours' } }, at);
    const [chosen, first] = [await raise(), await raise()];
    await database().write((tx) => tx.update(users).set({ roles: ['coordinator', 'manager'] }).where(eq(users.id, 'named')));
    expect((await readRedFlag(jon, { id: chosen.id }, at)).managers.map(({ id }) => id)).toEqual(['mona', 'named']);
    await expect(escalateRedFlag(jon, { id: chosen.id, version: 1, toUserId: 'anita' }, at)).rejects.toMatchObject({ detail: { fields: { toUserId: expect.any(String) } } });
    await escalateRedFlag(jon, { id: chosen.id, version: 1, toUserId: 'named', text: 'Yours, I think' }, at);
    await escalateRedFlag(jon, { id: first.id, version: 1 }, at);
    expect(await readRedFlag(jon, { id: chosen.id }, at)).toMatchObject({ escalatedTo: 'named', steps: [{}, { kind: 'escalated', to: 'named', text: 'Yours, I think' }] });
    expect(await readRedFlag(jon, { id: first.id }, at)).toMatchObject({ escalatedTo: 'mona' });
    await database().write((tx) => tx.update(users).set({ roles: ['coordinator'] }).where(eq(users.id, 'named')));
  });

  it('cannot be given to somebody who may not read what it came from, nor be changed by somebody who may not see it', async () => {
    const flag = (await teamFlags(mona)).find(({ confidentiality }) => confidentiality === 'sealed');
    await expect(giveRedFlag(mona, { id: flag?.id ?? '', version: 1, ownerId: 'anita' }, at)).rejects.toMatchObject({ code: 'invalid', detail: { fields: { ownerId: expect.stringContaining('anita') } } });
    await expect(closeRedFlag(anita, { id: flag?.id ?? '', version: 1, resolution: 'mine' }, at)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('raised above its contact keeps its next steps to those who see it', async () => {
    const contact = await holdInterview('plain', 'jon', 'internal', { plans_to_expand: false });
    const { id } = await raiseRedFlag(jon, {
      organizationId: 'cottonwood', activityId: contact, title: 'canary-flag', why: 'x', severity: 'notice', clock: { amount: 1, unit: 'hours' }, confidentiality: 'sealed', ownerId: 'jon',
    }, at);
    const step = await addRedFlagStep(jon, { id, title: 'canary-step', dueOn: '2026-11-25' }, at);
    expect(step.id).toBeTruthy();
    expect(JSON.stringify(await organizationRedFlags(vera, { id: 'cottonwood' }, at))).not.toContain('canary');
    await expect(readRedFlag(anita, { id }, at)).rejects.toMatchObject({ code: 'not-found' });
  });
});
