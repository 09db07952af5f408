import { and, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { database } from '@/db';
import { activities, activityReaders, redFlags } from '@/db/schema';
import { CONFIDENTIALITIES } from '@/lib/domain/shared/confidentiality';
import { query } from '@/lib/services/define';
import { openFlags } from '@/lib/services/open-flags';
import { archiveContact } from '@/lib/services/outreach/archive-contact';
import { logContact } from '@/lib/services/outreach/log-contact';
import { visibleDerived } from '@/lib/services/visible-derived';
import { actorOf, COLLEAGUES, layOutOutreach, type Colleague } from '../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-24T20:00:00Z') };
const input = z.object({});
const remembered = query({ name: 'test.open-flags', permission: 'outreach.read', input, run: async (ctx) => ({ flags: await openFlags(ctx) }) });
const lookedUp = query({
  name: 'test.flags', permission: 'outreach.read', input,
  run: async (ctx) => ({
    flags: await ctx.db.select({ organizationId: redFlags.organizationId, ownerId: redFlags.ownerId, dueAt: redFlags.dueAt }).from(redFlags)
      .where(and(eq(redFlags.state, 'open'), visibleDerived(ctx, redFlags))),
  }),
});

const record = { createdAt: at.now, updatedAt: at.now, updatedBy: 'anita', version: 1, sample: false };
const flag = { ...record, organizationId: 'ridge', title: 'Lease ends', why: 'x', severity: 'serious' as const, openedAt: at.now, clockAmount: 5, clockUnit: 'business_days' as const };

// A flag of each level on a contact of each level and on none, made and looked after by either of two officers; each due on its own day tells them apart.
beforeAll(async () => {
  await layOutOutreach();
  await database().write(async (tx) => {
    let days = 0;
    for (const contact of [...CONFIDENTIALITIES, 'archived', null] as const) {
      const confidentiality = contact === 'archived' ? 'internal' as const : contact;
      if (contact !== null && confidentiality !== null) {
        await tx.insert(activities).values({ ...record, id: contact, createdBy: 'anita', kind: 'visit', occurredOn: '2026-11-01', summary: 'x', confidentiality, authorId: 'anita', archivedAt: contact === 'archived' ? at.now : null });
      }
      if (contact === 'restricted') await tx.insert(activityReaders).values({ activityId: contact, userId: 'named' });
      for (const level of CONFIDENTIALITIES) {
        for (const ownerId of ['jon', 'vera']) {
          days += 1;
          await tx.insert(redFlags).values({
            ...flag, id: `flag-${days}`, createdBy: 'anita', ownerId, activityId: contact, confidentiality: level, dueAt: new Date(at.now.getTime() + days * 86_400_000), state: days % 7 === 0 ? 'closed' : 'open',
          });
        }
      }
    }
  });
});

const sorted = ({ flags }: { flags: { dueAt: Date }[] }) => flags.map(({ dueAt }) => dueAt.toISOString()).sort();

describe('the open red flags', () => {
  it.each((Object.keys(COLLEAGUES) as Colleague[]).filter((who) => who !== 'gone'))('remembered for all are, for %s, those the database would find', async (who) => {
    expect(sorted(await remembered(actorOf(who), {}))).toEqual(sorted(await lookedUp(actorOf(who), {})));
  });

  it('are found anew when a contact they came from is archived, and not for one that is new', async () => {
    const before = sorted(await remembered(actorOf('mona'), {}));
    await logContact(actorOf('jon'), { kind: 'call', summary: 'x', participants: [{ organizationId: 'ridge' }] }, at);
    await database().write((tx) => tx.update(redFlags).set({ state: 'closed' }).where(eq(redFlags.id, 'flag-1')));
    expect(sorted(await remembered(actorOf('mona'), {}))).toEqual(before);
    await archiveContact(actorOf('anita'), { id: 'public' }, at);
    expect(sorted(await remembered(actorOf('mona'), {}))).toEqual(sorted(await lookedUp(actorOf('mona'), {})));
    expect(sorted(await remembered(actorOf('mona'), {})).length).toBeLessThan(before.length);
  });
});
