import { strictest, type Confidentiality } from '@/lib/domain/shared/confidentiality';
import type { Change } from '../audit-event';

const PLAIN = ['confidentiality', 'kind', 'jobs', 'state', 'statedOn', 'caseId', 'clusterCode', 'subclusterCode', 'regionCode', 'fromYear', 'toYear', 'evidenceKind', 'evidenceRemoved'];

/** What the trail tells of a change of a claim: of anything but the open levels, the level alone; never what was said, or by whom. */
export const claimTrail = (before: Record<string, unknown> | null, after: Record<string, unknown>, levels: readonly Confidentiality[]): Change => {
  const level = strictest(levels);
  return { before, after, open: level === 'public' || level === 'internal' ? PLAIN : ['confidentiality'], level };
};
