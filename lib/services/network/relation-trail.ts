import { strictest } from '@/lib/domain/shared/confidentiality';
import type { Change } from '../audit-event';
import type { RelationFields } from './load-relation';

const OPEN = ['kind', 'fromOrganizationId', 'toOrganizationId', 'fromPersonId', 'toPersonId', 'strength', 'activityId', 'confidentiality', 'validFrom', 'validTo'];

/** What the trail tells of a change: of a closed relation its level alone, never between whom. */
export const relationTrail = (before: RelationFields | null, after: RelationFields): Change => {
  const level = strictest([before?.confidentiality ?? 'public', after.confidentiality]);
  return { before, after, level, open: level === 'public' || level === 'internal' ? OPEN : ['confidentiality'] };
};
