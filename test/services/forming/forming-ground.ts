import { database } from '@/db';
import { clusterDefinitions, organizationSubclusters, subclusters } from '@/db/schema';
import { layOutOutreach } from '../../support/fixtures/outreach-people';

export const at = { now: new Date('2026-11-23T20:00:00Z') };
export const PLACE = { clusterCode: 'mining', subclusterCode: 'manufacturing' };
export const QUESTION = { cluster: 'mining', subcluster: 'manufacturing' };

/** The people of the outreach tests, and a cluster of two parts: cottonwood, nechako and ridge are of manufacturing, ridge of services too. */
export const layOutForming = async () => {
  await layOutOutreach();
  await database().write(async (tx) => {
    await tx.insert(clusterDefinitions).values({ id: 'mining-1', clusterCode: 'mining', name: 'Mining', version: 1, state: 'published', effectiveFrom: '2025-01-01', naicsVersion: '2022' });
    await tx.insert(subclusters).values([
      { definitionId: 'mining-1', code: 'manufacturing', name: 'Manufacturing for mining', tone: 'manufacturing', position: 1 },
      { definitionId: 'mining-1', code: 'services', name: 'Services', tone: 'services', position: 2 },
    ]);
    const link = (organizationId: string, subclusterCode: string) => ({ organizationId, clusterCode: 'mining', subclusterCode, role: 'manufacturer' as const, shareKind: 'unknown' as const });
    await tx.insert(organizationSubclusters).values([link('cottonwood', 'manufacturing'), link('nechako', 'manufacturing'), link('ridge', 'manufacturing'), link('ridge', 'services')]);
  });
};
