import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { organizations, organizationSubclusters, redFlags } from '@/db/schema';
import { moveClaim } from '@/lib/services/follow-through/move-claim';
import { moveReferral } from '@/lib/services/follow-through/move-referral';
import { saveClaim } from '@/lib/services/follow-through/save-claim';
import { saveCommitment } from '@/lib/services/follow-through/save-commitment';
import { saveReferral } from '@/lib/services/follow-through/save-referral';
import { settleCommitment } from '@/lib/services/follow-through/settle-commitment';
import { logContact } from '@/lib/services/outreach/log-contact';
import { measuresOf } from '@/lib/services/planning/measures';
import { planVisit } from '@/lib/services/planning/plan-visit';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-23T20:00:00Z') };
const [anita, jon, mona] = [actorOf('anita'), actorOf('jon'), actorOf('mona')];
const quarter = { from: '2026-10-01', to: '2026-12-31' };

beforeAll(async () => {
  await layOutOutreach();
  const link = (organizationId: string, subclusterCode: string, role: 'producer' | 'institution' = 'producer') =>
    ({ organizationId, clusterCode: 'mining', subclusterCode, role, shareKind: 'unknown' as const });
  await database().write(async (tx) => {
    await tx.insert(organizationSubclusters).values([
      link('cottonwood', 'making'), link('cottonwood', 'serving'), link('nechako', 'making'), link('ridge', 'serving'), link('cim', 'serving', 'institution'), link('closed-shop', 'making'),
    ]);
    await tx.update(organizations).set({ status: 'seasonal' }).where(eq(organizations.id, 'ridge'));
  });
  const visit = (actor: typeof anita, organizationId: string, occurredOn: string, more: object = {}) =>
    logContact(actor, { kind: 'visit', summary: 'x', occurredOn, participants: [{ organizationId, ...more }] }, at);
  await visit(anita, 'cottonwood', '2026-10-05');
  await visit(anita, 'cottonwood', '2026-11-05');
  await visit(jon, 'ridge', '2026-11-06');
  await visit(jon, 'nechako', '2026-11-07', { attendance: 'no_show' });
  await visit(jon, 'nechako', '2026-09-30');
  await visit(anita, 'cim', '2026-11-09');
  await logContact(mona, { kind: 'site_tour', summary: 'x', occurredOn: '2026-11-10', confidentiality: 'sealed', participants: [{ organizationId: 'nechako' }] }, at);
  await logContact(anita, { kind: 'call', summary: 'x', occurredOn: '2026-11-11', participants: [{ organizationId: 'nechako' }] }, at);
  await planVisit(jon, { day: '2026-12-01', parties: [{ organizationId: 'ridge' }] }, at);
  const sent = await saveReferral(anita, { organizationId: 'cottonwood', toOrganizationId: 'cim', need: 'x', madeOn: '2026-11-01' }, at);
  await moveReferral(anita, { ...sent, step: 'accepted', on: '2026-11-08' }, at);
  await saveReferral(anita, { organizationId: 'ridge', toOrganizationId: 'cim', need: 'x', madeOn: '2026-11-02' }, at);
  for (const [state, evidence] of [['kept', 'mailed'], ['broken', 'forgotten']] as const) {
    const made = await saveCommitment(anita, { promiseeOrganizationId: 'ridge', text: 'x', madeOn: '2026-11-01', dueOn: '2026-11-20' }, at);
    await settleCommitment(anita, { ...made, state, evidence }, at);
  }
  const claim = await saveClaim(anita, { organizationId: 'ridge', kind: 'retained', jobs: 12, statement: 'x', statedOn: '2026-11-01' }, at);
  await moveClaim(anita, { ...claim, state: 'supported', evidence: 'letter' }, at);
  await saveClaim(anita, { organizationId: 'ridge', kind: 'created', jobs: 99, statement: 'x', statedOn: '2026-11-01' }, at);
  const flag = { createdAt: at.now, createdBy: 'jon', updatedAt: at.now, updatedBy: 'jon', version: 1, organizationId: 'ridge', title: 'x', why: 'x', severity: 'serious' as const, openedAt: new Date('2026-11-01T17:00:00Z'), clockAmount: 5, clockUnit: 'business_days' as const, dueAt: new Date('2026-11-08T17:00:00Z'), ownerId: 'jon', confidentiality: 'internal' as const, sample: false };
  await database().write((tx) => tx.insert(redFlags).values([
    { ...flag, id: 'met', state: 'closed', closedAt: new Date('2026-11-07T17:00:00Z') }, { ...flag, id: 'missed', state: 'open' },
  ]));
});

describe('the measures of a quarter', () => {
  it('are counted by hand: who came, who was seen, and what was kept', async () => {
    const { measures } = await measuresOf(anita, quarter, at);
    expect(measures).toEqual({
      visits: { value: 4 }, 'visits-per-officer': { value: 2 }, penetration: { value: 2 / 3 }, 'referrals-per-visit': { value: 0.5 }, 'response-days': { value: 7 },
      revisit: { value: 2 / 3 }, 'flags-in-time': { value: 0.5 }, 'promises-kept': { value: 0.5 }, 'jobs-retained': { value: 12 }, 'jobs-created': { value: null, reason: 'unknown' },
    });
  });

  it('say how far each sub-cluster was reached, without institutions and firms that are gone', async () => {
    expect((await measuresOf(anita, quarter, at)).penetration).toEqual([{ key: 'mining/making', firms: 2, visited: 1 }, { key: 'mining/serving', firms: 2, visited: 2 }]);
  });

  it('count what is sealed for those alone who may read it', async () => {
    const { measures, penetration } = await measuresOf(mona, quarter, at);
    expect([measures.visits, measures.penetration]).toEqual([{ value: 5 }, { value: 1 }]);
    expect(penetration[0]).toEqual({ key: 'mining/making', firms: 2, visited: 2 });
  });
});
