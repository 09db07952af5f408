import { beforeAll, expect, it } from 'vitest';
import { reachOfAssociations } from '@/lib/services/network/reach-of-associations';
import { saveMembership } from '@/lib/services/register/save-membership';
import { saveOrganization } from '@/lib/services/register/save-organization';
import { savePerson } from '@/lib/services/register/save-person';
import { facilitator, seedRegister, viewer } from '../register/register-fixtures';

const firm = async (legalName: string, subclusterCode: string) =>
  (await saveOrganization(facilitator, { legalName, kind: 'firm', subclusters: [{ clusterCode: 'mining', subclusterCode, role: 'service', share: { kind: 'unknown' } }] })).id;

beforeAll(seedRegister);

it('counts members of a sub-cluster today, and names who bridges two', async () => {
  const all = await reachOfAssociations(viewer, {});
  expect(all.subclusters.length).toBeGreaterThan(1);
  const [one, other] = all.subclusters.map(({ value }) => value.split('/')[1] ?? '');
  const [a, b] = [await firm('Reach A', one ?? ''), await firm('Reach B', one ?? '')];
  const c = await firm('Reach C', other ?? '');
  const { id: body } = await saveOrganization(facilitator, { legalName: 'Reaching Body', kind: 'association' });
  const { id: former } = await saveOrganization(facilitator, { legalName: 'Former Body', kind: 'association' });
  for (const organizationId of [a, b, c]) await saveMembership(facilitator, { organizationId, associationId: body });
  await saveMembership(facilitator, { organizationId: a, associationId: former, validTo: '2020-12-31' });
  const { id: bridge } = await savePerson(facilitator, { givenName: 'Bea', familyName: 'Bridge', affiliation: { organizationId: a } });
  await saveMembership(facilitator, { personId: bridge, associationId: body });
  const it = await reachOfAssociations(viewer, { subcluster: all.subclusters[0]?.value });
  expect(it).toMatchObject({ firms: 2, jobsKnown: 0, cover: { bodies: [{ name: 'Reaching Body' }], reached: 2, of: 2 } });
  expect(it.associations).toMatchObject([{ name: 'Reaching Body', firms: 2, unique: 2, overlap: 0, jobs: { value: null, reason: 'no-jobs' } }]);
  expect(it.bridges).toEqual([]);
});
