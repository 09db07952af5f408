import type { DefinedIndustry } from '@/lib/domain/indicators/definition/definition-changes';
import type { ClusterDefinition } from './cluster-of';

/** The industries of a definition as one list, each with its sub-cluster. */
export const industriesIn = ({ subclusters }: Pick<ClusterDefinition, 'subclusters'>): DefinedIndustry[] =>
  subclusters.flatMap(({ code: subcluster, industries }) => industries.map(({ code, weight, distribution }) => ({ subcluster, code, weight, distribution })));
