import { beforeAll, expect, it } from 'vitest';
import { addMember } from '@/lib/services/initiatives/add-member';
import { initiativeNetwork } from '@/lib/services/initiatives/initiative-network';
import { saveInitiative } from '@/lib/services/initiatives/save-initiative';
import { saveRelation } from '@/lib/services/network/save-relation';
import { logContact } from '@/lib/services/outreach/log-contact';
import { actorOf } from '../../support/fixtures/outreach-people';
import { at, initiative, layOutInitiatives, named } from './initiative-fixtures';

let id = '';
const tie = (from: string, to: string, strength: string, validFrom: string, confidentiality: 'internal' | 'sealed' = 'internal') =>
  saveRelation(actorOf('mona'), { kind: 'partners', fromOrganizationId: from, toOrganizationId: to, strength, validFrom, confidentiality }, at);

beforeAll(async () => {
  await layOutInitiatives();
  ({ id } = await saveInitiative(named, { ...initiative, startedOn: '2025-03-01' }, at));
  for (const organizationId of ['cottonwood', 'nechako', 'ridge']) await addMember(named, { initiativeId: id, organizationId, role: 'participant' }, at);
  await tie('cottonwood', 'nechako', '2', '2024-01-01');
  await tie('nechako', 'ridge', '4', '2026-01-01');
  await tie('cottonwood', 'ridge', '5', '2026-01-01', 'sealed');
  await logContact(actorOf('anita'), { kind: 'visit', summary: 'Before', occurredOn: '2025-02-01', participants: [{ organizationId: 'cottonwood' }, { organizationId: 'ridge' }] }, at);
});

it('shows who takes part at the start and now, by open ties alone', async () => {
  const { participants, others } = await initiativeNetwork(actorOf('mona'), { id }, at);
  // At the start ridge is joined to nobody but us: two of its paths, cottonwood and nechako to ridge, run through us; cottonwood to nechako does not.
  expect(participants).toMatchObject([
    { day: '2025-03-01', nodes: 3, ties: 1, density: { value: 1 / 3 }, level: { value: 2 }, close: { value: 0 }, components: 2, isolates: 1, paths: { value: 2 / 3 } },
    { day: '2026-11-23', nodes: 3, ties: 2, density: { value: 2 / 3 }, level: { value: 3 }, close: { value: 0.5 }, components: 1, isolates: 0, paths: { value: 1 / 6 } },
  ]);
  expect(others).toMatchObject([{ nodes: 1, isolates: 1, density: { value: null, reason: 'too-few' }, paths: { value: null, reason: 'not-in-network' } }, { nodes: 1 }]);
});

it('follows how far it hangs on us from year to year, and compares nobody where too few are alike', async () => {
  const { overTime, comparison } = await initiativeNetwork(actorOf('vera'), { id }, at);
  expect(overTime.map(({ day, paths }) => [day, paths])).toEqual([['2025-03-01', { value: 2 / 3 }], ['2025-12-31', { value: 2 / 3 }], ['2026-11-23', { value: 1 / 6 }]]);
  expect(comparison).toMatchObject({ participants: 3, matched: 0, difference: { value: null, reason: 'too-few' } });
});
