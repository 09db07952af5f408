import type { ClusterDefinition } from './cluster-of';

/** A definition as a page names it, without its industries. */
export const clusterView = ({ id, clusterCode, name, version, effectiveFrom, naicsVersion, note }: ClusterDefinition) => ({
  id, code: clusterCode, name, version, effectiveFrom, naicsVersion, note,
});
