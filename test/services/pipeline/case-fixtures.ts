import { database } from '@/db';
import { organizationSubclusters } from '@/db/schema';
import { loadReference } from '@/db/seed/reference/load-reference';
import { DEFAULT_CLUSTER } from '@/lib/domain/indicators/cluster-question';
import { saveCase } from '@/lib/services/pipeline/save-case';
import { actorOf, layOutOutreach, type Colleague } from '../../support/fixtures/outreach-people';

export const at = { now: new Date('2026-11-23T20:00:00Z') };
export const PART = `${DEFAULT_CLUSTER}/services`;

/** The colleagues and organizations of outreach, the shipped clusters and regions. */
export const layOutPipeline = async () => {
  await layOutOutreach();
  await database().write(async (tx) => {
    await loadReference(tx, { now: new Date('2026-01-15T18:00:00Z') });
    await tx.insert(organizationSubclusters).values(['cottonwood', 'nechako', 'ridge'].map((organizationId) => ({ organizationId, clusterCode: DEFAULT_CLUSTER, subclusterCode: 'services', role: 'service' as const, shareKind: 'unknown' as const })));
  });
};

let made = 0;
export const draft = (over: Partial<Parameters<typeof saveCase>[1]> = {}) => ({
  stream: 'retention' as const, codeName: `Project Test ${++made}`, ownerId: 'anita', source: 'visit' as const, openedOn: '2026-09-01', ...over,
});

export const openCase = (over: Partial<Parameters<typeof saveCase>[1]> = {}, who: Colleague = 'anita') => saveCase(actorOf(who), draft(over), at);
