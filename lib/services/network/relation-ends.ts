import type { RelationFields } from './load-relation';

type Ends = Pick<RelationFields, 'fromOrganizationId' | 'toOrganizationId' | 'fromPersonId' | 'toPersonId'>;

/** The two ends, whichever they are. */
export const relationEnds = ({ fromOrganizationId, toOrganizationId, fromPersonId, toPersonId }: Ends) => ({
  from: fromOrganizationId ?? fromPersonId ?? '', to: toOrganizationId ?? toPersonId ?? '', between: fromPersonId === null ? ('organization' as const) : ('person' as const),
});
