import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { affiliations, memberships, organizations, organizationSubclusters, people } from '@/db/schema';
import { DEFAULT_CLUSTER } from '@/lib/domain/indicators/cluster-question';
import { DEFAULT_READINESS_RULES } from '@/lib/domain/readiness/readiness-rules';
import { logContact } from '@/lib/services/outreach/log-contact';
import { addFormingMember } from '@/lib/services/readiness/add-forming-member';
import { assess } from '@/lib/services/readiness/assess';
import { boardChoices } from '@/lib/services/readiness/board-choices';
import { endFormingMember } from '@/lib/services/readiness/end-forming-member';
import { formationBoard } from '@/lib/services/readiness/formation-board';
import { readinessOfSubclusters } from '@/lib/services/readiness/readiness-of-subclusters';
import { saveRules } from '@/lib/services/readiness/save-rules';
import { saveOrganization } from '@/lib/services/register/save-organization';
import { indicatorsActor, layOutCluster } from '../../support/fixtures/cluster-firms';

const at = { now: new Date('2026-11-23T20:00:00Z') };
const mona = indicatorsActor('manager');
const made = { createdAt: at.now, createdBy: 'fixture', updatedAt: at.now, updatedBy: 'fixture', version: 1 };
const card = async (code: string) => (await formationBoard(mona, {}, at)).cards.find((one) => one.code === code);
const conditionOf = async (code: string, condition: string) => (await card(code))?.conditions.find((one) => one.code === condition);

const score = async (organizationId: string, level: number, association_fee?: 'yes' | 'no') => {
  const { id } = await logContact(mona, { kind: 'visit', summary: 'Visit', occurredOn: '2026-11-02', participants: [{ organizationId }] }, at);
  const evidence = [{ kind: 'activity' as const, id }];
  await assess(mona, {
    scheme: 'rwa', subject: { kind: 'organization', organizationId }, willingFor: association_fee ? { events: 'yes', association_fee } : {},
    scores: (['ready', 'willing', 'able'] as const).map((axis) => ({ axis, value: level, evidence })),
  }, at);
};

// Services hold assay (20 jobs at .5), drillers (40 at .9), design (20-49 at .1-.3), camp (15, share unknown); two makers and a distributor are added.
beforeAll(async () => {
  await layOutCluster();
  await database().write(async (tx) => {
    await tx.insert(people).values(['chris', 'gov'].map((id) => ({ ...made, id, givenName: id, familyName: 'Test', nameKey: id, languages: [], sample: false })));
    await tx.insert(organizations).values({ ...made, id: 'city', legalName: 'City', nameKey: 'city', tradeNames: [], kind: 'government', status: 'active', rightsHolder: false, sample: false });
    await tx.insert(organizations).values({ ...made, id: 'body', legalName: 'Body', nameKey: 'body', tradeNames: [], kind: 'association', status: 'active', rightsHolder: false, sample: false });
    await tx.insert(organizationSubclusters).values([...['machine-shop', 'plate-work'].map((id) => [id, 'service'] as const), ['sawmill', 'distributor'] as const].map(([organizationId, role]) => ({
      organizationId, clusterCode: DEFAULT_CLUSTER, subclusterCode: 'services', role, shareKind: 'value' as const, shareLow: 0.5, shareHigh: 0.5,
    })));
    await tx.insert(memberships).values({ ...made, id: 'm', organizationId: 'machine-shop', associationId: 'body' });
    const role = { ...made, primary: true };
    await tx.insert(affiliations).values([
      { ...role, id: 'a1', personId: 'chris', organizationId: 'drillers', flags: ['decision_maker'] }, { ...role, id: 'a2', personId: 'gov', organizationId: 'drillers', flags: ['champion'] },
      { ...role, id: 'a3', personId: 'gov', organizationId: 'city', flags: [] },
    ]);
  });
});

describe('the formation board', () => {
  it('says recruit where producers or an institution lack, and names who could be asked', async () => {
    const manufacturing = await card('manufacturing');
    expect(manufacturing?.verdict).toBe('recruit');
    expect(manufacturing?.changes).toEqual([{ code: 'producers', what: 'short', by: 3 }, { code: 'institution', what: 'short', by: 1 }]);
    expect(manufacturing?.candidates.institution).toEqual([{ of: 'organization', id: 'body', name: 'Body' }]);
  });
  it('counts distributors and institutions as no producers, and closed or far firms not at all', async () => {
    expect(await conditionOf('services', 'producers')).toEqual({ code: 'producers', need: 5, found: { value: 6 }, met: true });
    expect(await conditionOf('services', 'institution')).toMatchObject({ met: true });
  });
  it('takes nobody of government for a champion, and names who decides instead', async () => {
    expect(await conditionOf('services', 'champion')).toMatchObject({ found: { value: 0 }, met: false });
    expect((await card('services'))?.candidates.champion).toEqual([{ of: 'person', id: 'chris', name: 'chris Test', at: 'drillers Ltd.' }]);
    expect(await conditionOf('manufacturing', 'champion')).toMatchObject({ met: null });
  });
  it('comes to events first where firms come but would not pay, and names them', async () => {
    for (const id of ['assay', 'drillers', 'design', 'machine-shop']) await score(id, 3, 'no');
    expect((await card('services'))?.verdict).toBe('not_yet');
    expect((await card('services'))?.changes).toEqual([{ code: 'firms_ready', what: 'short', by: 1 }]);
    expect((await card('services'))?.candidates.firms_ready?.map(({ id }) => id)).toEqual(['sawmill', 'plate-work', 'camp']);
    await score('plate-work', 4, 'yes');
    const services = await card('services');
    expect(services?.verdict).toBe('events_first');
    expect(services?.changes.map(({ code, by }) => [code, by])).toEqual([['champion', 1], ['members', 10], ['fee', 2]]);
    expect(services?.candidates.fee).toHaveLength(4);
    // 78 of 138 at the least; one firm alone is left over, so the share itself is not told.
    expect(services?.jobs).toEqual({ share: { value: null, reason: 'would-disclose' }, met: true, counted: 6, of: 7 });
  });
  it('counts the members of the forming cluster for as long as they are', async () => {
    const member = { organizationId: 'assay', clusterCode: DEFAULT_CLUSTER, subclusterCode: 'services', from: '2026-11-01' };
    const { id } = await addFormingMember(mona, member, at);
    await expect(addFormingMember(mona, { ...member, from: '2026-11-20' }, at)).rejects.toMatchObject({ code: 'invalid' });
    await expect(addFormingMember(mona, { ...member, organizationId: 'big-mine' }, at)).rejects.toMatchObject({ code: 'invalid' });
    expect(await conditionOf('services', 'members')).toMatchObject({ found: { value: 1 } });
    await endFormingMember(mona, { id, on: '2026-11-22' }, at);
    expect(await conditionOf('services', 'members')).toMatchObject({ found: { value: 0 } });
  });
  it('goes by the cuts somebody set, with the reason, and shows both', async () => {
    const rules = { ...DEFAULT_READINESS_RULES, leastMembers: 1, leastFirms: 6 };
    await saveRules(mona, { rules, version: 0, reason: 'A pilot' }, at);
    await expect(saveRules(mona, { rules, version: 0, reason: 'Again' }, at)).rejects.toMatchObject({ code: 'conflict' });
    const board = await formationBoard(mona, {}, at);
    expect(board.rules).toMatchObject({ version: 1, reason: 'A pilot', rules });
    expect((await card('services'))?.verdict).toBe('not_yet');
  });
  it('says of each sub-cluster whether it is ready, for the decision board', async () => {
    const { parts } = await readinessOfSubclusters(mona, {}, at);
    expect(parts.find(({ code }) => code === 'services')).toMatchObject({ jobs: { met: true }, verdict: 'not_yet' });
    expect(parts.find(({ code }) => code === 'mining')).toMatchObject({ jobs: { met: null }, firms: { ready: 0, unknown: 3 } });
  });
  it('can be asked for every region that is no country, and every published cluster once', async () => {
    const { clusters, regions } = await boardChoices(mona, {}, at);
    expect(clusters.filter(({ code }) => code === DEFAULT_CLUSTER)).toHaveLength(1);
    expect(regions.map(({ code }) => code)).toContain('5950');
    expect(regions.map(({ code }) => code)).not.toContain('CA10');
  });
  it('says nothing of a sub-cluster of which the register holds nobody', async () => {
    await database().write(async (tx) => { await tx.delete(organizationSubclusters).where(eq(organizationSubclusters.subclusterCode, 'mining')); });
    await saveOrganization(mona, { legalName: 'Somebody else', kind: 'firm' }, at);
    expect(await card('mining')).toMatchObject({ verdict: null, changes: [], willing: null, bands: { could: 0, nearly: 0, not: 0, expired: 0, unknown: 0 } });
    expect((await readinessOfSubclusters(mona, {}, at)).parts.find(({ code }) => code === 'mining')).toMatchObject({ verdict: null, jobs: { share: { value: null }, met: null } });
  });
});
