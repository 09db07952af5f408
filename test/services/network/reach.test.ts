import { beforeAll, expect, it } from 'vitest';
import { reachOfAssociations } from '@/lib/services/network/reach-of-associations';
import { readNetwork } from '@/lib/services/network/read-network';
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

it('takes an association that is also a firm for a firm others reach, never for one it reaches itself; as an institution it is none', async () => {
  const { subclusters } = await reachOfAssociations(viewer, {});
  const code = subclusters[1]?.value.split('/')[1] ?? '';
  const link = (role: 'service' | 'institution') => ({ kind: 'association' as const, subclusters: [{ clusterCode: 'mining', subclusterCode: code, role, share: { kind: 'unknown' as const } }] });
  const { id: both } = await saveOrganization(facilitator, { legalName: 'Body That Drills', ...link('service') });
  const { id: institution } = await saveOrganization(facilitator, { legalName: 'Body That Teaches', ...link('institution') });
  const { id: body } = await saveOrganization(facilitator, { legalName: 'Body of Bodies', kind: 'association' });
  const only = await firm('Reach D', code);
  for (const organizationId of [both, institution, only]) await saveMembership(facilitator, { organizationId, associationId: body });
  await saveMembership(facilitator, { organizationId: only, associationId: both });
  const { firms, associations } = await reachOfAssociations(viewer, { subcluster: subclusters[1]?.value });
  // With 'Reach C' of the test above.
  expect(firms).toBe(3);
  expect(associations.filter(({ id }) => [body, both, institution].includes(id)).map(({ id, firms: reached }) => [id, reached])).toEqual([[body, 2], [both, 1]]);
});

it('answers for no other sub-cluster when the one that is asked for is not there', async () => {
  await expect(reachOfAssociations(viewer, { subcluster: 'mining/none' })).rejects.toMatchObject({ code: 'not-found' });
  await expect(readNetwork(viewer, { subcluster: 'mining/none' })).rejects.toMatchObject({ code: 'not-found' });
});
