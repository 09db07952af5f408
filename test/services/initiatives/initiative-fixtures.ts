import { database } from '@/db';
import { organizationSubclusters } from '@/db/schema';
import { loadReference } from '@/db/seed/reference/load-reference';
import { DEFAULT_CLUSTER } from '@/lib/domain/indicators/cluster-question';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

export const at = { now: new Date('2026-11-23T20:00:00Z') };
/** A coordinator. */
export const named = actorOf('named');

/** The colleagues and organizations of outreach, the shipped clusters and regions; cottonwood, nechako, ridge and cim belong to services. */
export const layOutInitiatives = async () => {
  await layOutOutreach();
  await database().write(async (tx) => {
    await loadReference(tx, { now: new Date('2026-01-15T18:00:00Z') });
    await tx.insert(organizationSubclusters).values(['cottonwood', 'nechako', 'ridge', 'cim'].map((organizationId) => ({ organizationId, clusterCode: DEFAULT_CLUSTER, subclusterCode: 'services', role: 'service' as const, shareKind: 'unknown' as const })));
  });
};

export const initiative = {
  title: 'Tender desk', clusterCode: DEFAULT_CLUSTER, subclusterCode: 'services', objectiveGroup: 'commercial_cooperation' as const, initiatedBy: 'jointly' as const, startedOn: '2026-01-10', facilitatorId: 'anita', budget: '250,000',
};
