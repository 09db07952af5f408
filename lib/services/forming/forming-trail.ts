import { strictest, type Confidentiality } from '@/lib/domain/shared/confidentiality';
import type { Change } from '../audit-event';

type Row = Record<string, unknown> & { confidentiality: Confidentiality };

const OPEN = [
  'organizationId', 'clusterCode', 'subclusterCode', 'role', 'state', 'movedOn', 'kind', 'givenOn', 'amountCents', 'currency', 'minutes', 'withdrawnOn', 'archived', 'deliveredOn', 'deliveryId', 'struck', 'commitmentId',
  'confidentiality',
];

/** What the trail tells of a role or a pledge: of a closed one its level alone, of none what was said. */
export const formingTrail = (before: Row | null, after: Row): Change => {
  const level = strictest([before?.confidentiality ?? 'public', after.confidentiality]);
  return { before, after, level, open: level === 'public' || level === 'internal' ? OPEN : ['confidentiality'] };
};
