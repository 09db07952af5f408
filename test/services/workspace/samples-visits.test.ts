import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { organizations, plannedVisitParties, plannedVisits } from '@/db/schema';
import { planVisit } from '@/lib/services/planning/plan-visit';
import { previewSampleRemoval } from '@/lib/services/workspace/preview-sample-removal';
import { removeSamples } from '@/lib/services/workspace/remove-samples';
import { actorOf, at, layOutSample, organizationNamed } from '../../support/fixtures/sample-workspace';

const ids: Record<string, string> = {};

beforeAll(async () => {
  await layOutSample();
  ids.harrow = await organizationNamed('Harrow Bay Claims');
  ids.kettlecroft = await organizationNamed('Kettlecroft Foundry Ltd.');
  const planned = (firm: string) => planVisit(actorOf('cora'), { day: '2026-12-03', parties: [{ organizationId: firm }] }, at);
  await planned(ids.harrow);
  ids.kept = (await planned(ids.kettlecroft)).id;
});

describe('visits planned with the sample', () => {
  it('make their organization one of those asked about', async () => {
    const preview = JSON.stringify(await previewSampleRemoval(actorOf('ada'), {}, at));
    expect(preview).toContain('Harrow Bay Claims');
    expect(preview).toContain('Kettlecroft Foundry Ltd.');
  });

  it('go with the sample where their organization goes, and stay where it is kept', async () => {
    await removeSamples(actorOf('ada'), { removeEdited: [ids.harrow ?? ''] }, at);
    const visits = await database().read.select({ id: plannedVisits.id }).from(plannedVisits);
    const parties = await database().read.select({ organizationId: plannedVisitParties.organizationId }).from(plannedVisitParties);
    const firms = await database().read.select({ id: organizations.id }).from(organizations);
    expect(visits).toEqual([{ id: ids.kept }]);
    expect(parties).toEqual([{ organizationId: ids.kettlecroft }]);
    expect(firms.map(({ id }) => id)).not.toContain(ids.harrow);
  });
});
