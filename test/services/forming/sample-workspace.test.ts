import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { charters, clusterRoleMoves, clusterRolePromises, clusterRoles, pledgeDeliveries, pledges } from '@/db/schema';
import { loadReference } from '@/db/seed/reference/load-reference';
import { DEFAULT_CLUSTER } from '@/lib/domain/indicators/cluster-question';
import { readCharter } from '@/lib/services/forming/read-charter';
import { roleMatrix } from '@/lib/services/forming/role-matrix';
import { removeSamples } from '@/lib/services/workspace/remove-samples';
import { actorOf, at, layOutSample, now, organizationNamed } from '../../support/fixtures/sample-workspace';

const QUESTION = { cluster: DEFAULT_CLUSTER, subcluster: 'manufacturing' };
const cora = actorOf('cora');

beforeAll(async () => {
  await database().write((tx) => loadReference(tx, { now }));
  await layOutSample();
});

describe('the forming cluster of the sample workspace', () => {
  it('has members, words, a fee and hours of which part is not known, and an adopted charter', async () => {
    const { members, totals, versions } = await readCharter(cora, QUESTION, at);
    expect(members).toBe(6);
    expect(totals).toEqual({
      organizations: { expression: 4, letter: 1, mou: 1, fee: 2, hours: 2 },
      fees: [{ currency: 'CAD', pledged: 120_000, known: 1, of: 2, delivered: 60_000 }], hours: { pledged: 960, known: 1, of: 2, delivered: 450 },
    });
    expect(versions.map(({ version, adoptedOn }) => [version, adoptedOn !== null])).toEqual([[2, false], [1, true]]);
  });

  it('answers which role for CIM by its reach, and keeps our own part in the same matrix', async () => {
    const { id } = { id: await organizationNamed('Canadian Institute of Mining, Metallurgy and Petroleum') };
    const { rows: [cim], ours } = await roleMatrix(cora, { ...QUESTION, organizationId: id }, at);
    expect(cim?.organization.id).toBe(id);
    expect(cim?.proposals.map(({ role }) => role)).toContain('standard_setter');
    expect(ours).toMatchObject([{ role: 'convener', state: 'active', promises: { kept: 1 } }]);
  });

  it('goes with the sample, and leaves nothing behind', async () => {
    await removeSamples(actorOf('ada'), { removeEdited: [], contactsWithOthers: 'remove' }, at);
    for (const table of [charters, clusterRoleMoves, clusterRolePromises, clusterRoles, pledgeDeliveries, pledges]) expect(await database().read.select().from(table)).toEqual([]);
  });
});
