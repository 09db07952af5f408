import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { commitments, introductions, organizationSubclusters, redFlags, referrals } from '@/db/schema';
import { systemActor, type Actor } from '@/lib/auth/permissions';
import { CONFIDENTIALITIES } from '@/lib/domain/shared/confidentiality';
import { registry } from '@/lib/services';
import { logContact } from '@/lib/services/outreach/log-contact';
import { makeFeed } from '@/lib/services/notices/make-feed';
import { sweepNotices } from '@/lib/services/notices/sweep';
import { planVisit } from '@/lib/services/planning/plan-visit';
import { actorOf, COLLEAGUES, layOutOutreach, type Colleague } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-24T20:00:00Z') };
const READERS = (Object.keys(COLLEAGUES) as Colleague[]).filter((who) => who !== 'gone');
const visits: Record<string, string> = {};
const tokens: Partial<Record<Colleague, string>> = {};

// Anita writes, plans and promises at every level; restricted names 'named'. Every word can be told apart.
beforeAll(async () => {
  await layOutOutreach();
  await sweepNotices(systemActor('notices.send'), {}, { now: new Date('2026-11-24T19:00:00Z') });
  for (const level of CONFIDENTIALITIES) {
    const { id: activityId } = await logContact(actorOf('anita'), {
      kind: 'visit', summary: `canary-${level}-summary`, details: `canary-${level}-details`, occurredOn: '2026-11-10', confidentiality: level,
      readers: level === 'restricted' ? ['named'] : [], participants: [{ organizationId: 'cottonwood' }], topics: [{ text: `canary-${level}-topic`, issueType: 'succession' }],
      followUps: [{ title: `canary-${level}-task`, dueOn: '2026-11-23' }],
    }, at);
    const { id } = await planVisit(actorOf('anita'), {
      day: '2026-11-24', place: `canary-${level}-place`, note: `canary-${level}-note`, confidentiality: level, parties: [{ organizationId: 'cottonwood' }],
    }, at);
    visits[level] = id;
    const derived = {
      createdAt: at.now, createdBy: 'anita', updatedAt: at.now, updatedBy: 'anita', version: 1, ownerId: 'anita', activityId, confidentiality: level, sample: false,
    };
    await database().write(async (tx) => {
      await tx.insert(commitments).values({ ...derived, id: `promise-${level}`, text: `canary-${level}-promise`, promiseeOrganizationId: 'cottonwood', madeOn: '2026-11-01', dueOn: '2026-11-23', state: 'open' });
      await tx.insert(commitments).values({ ...derived, id: `owed-${level}`, text: `canary-${level}-owed`, promisorOrganizationId: 'cottonwood', madeOn: '2026-11-01', dueOn: '2026-11-23', state: 'open' });
      await tx.insert(referrals).values({ ...derived, id: `referral-${level}`, organizationId: 'cottonwood', toOrganizationId: 'cim', need: `canary-${level}-need`, madeOn: '2026-11-01' });
      await tx.insert(introductions).values({ ...derived, id: `introduction-${level}`, aOrganizationId: 'cottonwood', bOrganizationId: 'ridge', purpose: `canary-${level}-purpose`, madeOn: '2026-11-01', result: 'met' });
      await tx.insert(redFlags).values({
        ...derived, id: `flag-${level}`, organizationId: 'cottonwood', title: `canary-${level}-flag`, why: `canary-${level}-why`, severity: 'serious', openedAt: at.now,
        clockAmount: 1, clockUnit: 'hours', dueAt: new Date('2026-11-24T18:00:00Z'), state: 'open',
      });
    });
  }
  await database().write((tx) => tx.insert(organizationSubclusters).values({ organizationId: 'cottonwood', clusterCode: 'mining', subclusterCode: 'making', role: 'manufacturer', shareKind: 'unknown' }));
  await sweepNotices(systemActor('notices.send'), {}, { now: new Date('2026-11-25T20:00:00Z') });
  for (const who of READERS) tokens[who] = (await makeFeed(actorOf(who), { kind: 'team' }, at)).token;
});

const period = { from: '2026-01-01', to: '2026-12-31' };
const inputs: Record<string, object[]> = {
  'planning.brief-facts': [{ organizationId: 'cottonwood' }],
  'planning.visits-next': [{ growth: { 'mining/making': 0.1 } }],
  'planning.week': [{ whose: 'team' }, { whose: 'mine' }],
  'planning.measures': [period],
};
const attempt = (answer: Promise<unknown>) => answer.catch((refusal: unknown) => ({ refusal }));

describe('what is guarded', () => {
  const queries = [...registry.values()].filter(({ id, kind, permission }) => /^(planning|notices)\./.test(id) && kind === 'query' && !['feeds.read', 'notices.send'].includes(permission));

  describe.each(READERS)('as %s asks', (who) => {
    const actor: Actor = actorOf(who);
    const all = who === 'anita' || who === 'mona';
    const hidden = all ? [] : who === 'named' ? ['sealed'] : ['restricted', 'sealed'];

    it.each(queries.map(({ id }) => id))('leaks nothing through %s', async (id) => {
      const ask = registry.get(id) as unknown as (actor: Actor, input: object, when: object) => Promise<unknown>;
      const given = id === 'planning.visit' ? Object.values(visits).map((visit) => ({ id: visit })) : (inputs[id] ?? [{}]);
      const answer = JSON.stringify(await Promise.all(given.map((input) => attempt(ask(actor, input, at)))));
      for (const level of hidden) expect(answer).not.toContain(`canary-${level}`);
      // A visit of one's own is no contact: it is seen by its maker, its owner and those who read all, named reader or not.
      if (!all) for (const level of ['restricted', 'sealed']) expect(answer).not.toContain(visits[level]);
    });

    it('leaks nothing through a feed, and to nobody a guarded word', async () => {
      const ask = registry.get('notices.feed-entries') as unknown as (actor: Actor, input: object, when: object) => Promise<unknown>;
      const answer = JSON.stringify(await ask(systemActor('feeds.read'), { token: tokens[who], timeZone: 'America/Vancouver' }, at));
      expect(answer).toContain('canary-internal');
      expect(answer).not.toMatch(/canary-(restricted|sealed)/);
    });
  });

  it('is there for whoever may read it, so that the test sees what it looks for', async () => {
    const ask = registry.get('planning.brief-facts') as unknown as (actor: Actor, input: object, when: object) => Promise<unknown>;
    const answer = JSON.stringify(await ask(actorOf('mona'), { organizationId: 'cottonwood' }, at));
    for (const level of CONFIDENTIALITIES) expect(answer).toContain(`canary-${level}-promise`);
  });
});
