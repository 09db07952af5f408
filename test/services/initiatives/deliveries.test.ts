import { beforeAll, expect, it } from 'vitest';
import { database } from '@/db';
import { pledgeDeliveries, pledges } from '@/db/schema';
import { addMember } from '@/lib/services/initiatives/add-member';
import { readInitiative } from '@/lib/services/initiatives/read-initiative';
import { saveInitiative } from '@/lib/services/initiatives/save-initiative';
import { saveTarget } from '@/lib/services/initiatives/save-target';
import { actorOf } from '../../support/fixtures/outreach-people';
import { at, initiative, layOutInitiatives, named } from './initiative-fixtures';

const made = { createdAt: at.now, createdBy: 'mona', updatedAt: at.now, updatedBy: 'mona', version: 1 };
const entry = { at: at.now, byId: 'mona', note: null, strikesId: null, amountCents: null, minutes: null };
let id = '';

beforeAll(async () => {
  await layOutInitiatives();
  ({ id } = await saveInitiative(named, initiative, at));
  await addMember(named, { initiativeId: id, organizationId: 'cottonwood', role: 'lead' }, at);
  for (const metric of ['fees_delivered', 'hours_delivered'] as const) await saveTarget(named, { initiativeId: id, metric, baselineOn: '2026-01-10', goal: 100, dueOn: '2027-01-10' }, at);
});

const actuals = async (who: 'vera' | 'mona') => Object.fromEntries((await readInitiative(actorOf(who), { id }, at)).targets.map(({ metric, actual }) => [metric, actual]));

it('sums what members delivered of their pledges since it began, for whom may read it', async () => {
  expect(await actuals('vera')).toMatchObject({ fees_delivered: { value: 0 }, hours_delivered: { value: 0 } });
  await database().write(async (tx) => {
    const pledge = { ...made, clusterCode: 'c', subclusterCode: 's', givenOn: '2026-02-01', currency: 'CAD' as const, sample: false, organizationId: 'cottonwood' };
    await tx.insert(pledges).values([
      { ...pledge, id: 'fee', kind: 'fee', confidentiality: 'internal' }, { ...pledge, id: 'sealed-fee', kind: 'fee', confidentiality: 'sealed' },
      { ...pledge, id: 'hours', kind: 'hours', confidentiality: 'internal' }, { ...pledge, id: 'other', kind: 'fee', confidentiality: 'internal', organizationId: 'nechako' },
    ]);
    await tx.insert(pledgeDeliveries).values([
      { ...entry, id: 'd1', pledgeId: 'fee', deliveredOn: '2026-03-01', amountCents: 120_050 }, { ...entry, id: 'd2', pledgeId: 'fee', deliveredOn: '2025-03-01', amountCents: 77 },
      { ...entry, id: 'd3', pledgeId: 'fee', deliveredOn: '2026-04-01', amountCents: 99 }, { ...entry, id: 'd4', pledgeId: 'fee', deliveredOn: '2026-04-01', strikesId: 'd3' },
      { ...entry, id: 'd5', pledgeId: 'sealed-fee', deliveredOn: '2026-03-01', amountCents: 1_000 }, { ...entry, id: 'd6', pledgeId: 'other', deliveredOn: '2026-03-01', amountCents: 5 },
      { ...entry, id: 'd7', pledgeId: 'hours', deliveredOn: '2026-03-01' },
    ]);
  });
  expect(await actuals('vera')).toMatchObject({ fees_delivered: { value: 1200.5 }, hours_delivered: { value: null, reason: 'no-amount' } });
  expect(await actuals('mona')).toMatchObject({ fees_delivered: { value: 1210.5 } });
});

it('lists what its members gave their word for, as far as each may see it', async () => {
  const listed = async (who: 'vera' | 'mona') => (await readInitiative(actorOf(who), { id }, at)).pledges;
  expect((await listed('vera')).map((one) => one.id).sort()).toEqual(['fee', 'hours']);
  expect((await listed('mona')).map((one) => one.id).sort()).toEqual(['fee', 'hours', 'sealed-fee']);
  expect((await listed('vera')).find((one) => one.id === 'fee')).toMatchObject({ organizationId: 'cottonwood', delivered: 120_127, standing: 'some' });
});
