import { strictest, type Confidentiality } from '@/lib/domain/shared/confidentiality';
import type { Change } from '../audit-event';

const PLAIN = [
  'confidentiality', 'ownerId', 'archived', 'madeOn', 'dueOn', 'firstDueOn', 'state', 'settledOn', 'acceptedOn', 'declinedOn', 'outcome', 'outcomeOn', 'result', 'resultOn',
  'kind', 'jobs', 'statedOn', 'supportedOn', 'verifiedOn', 'mediaType', 'bytes', 'removed',
];
const BOOKKEEPING = new Set(['id', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'archivedAt', 'archivedBy', 'removedAt', 'removedBy', 'sample']);

type Stored = Record<string, unknown>;

const snapshot = (record: Stored) => ({
  ...Object.fromEntries(Object.entries(record).filter(([field]) => !BOOKKEEPING.has(field))),
  archived: (record.archivedAt ?? record.removedAt ?? null) !== null,
});

/** What the trail tells of a change: of anything but the open levels, the level alone; never what was said, or between whom. */
export const derivedTrail = (before: Stored | null, after: Stored, levels: readonly Confidentiality[], reason?: string): Change => {
  const level = strictest(levels);
  const open = level === 'public' || level === 'internal' ? PLAIN : ['confidentiality'];
  return { before: before && snapshot(before), after: snapshot(after), open, level, reason };
};
