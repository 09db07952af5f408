import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import type { Change } from '../audit-event';

type Stored = Record<string, unknown>;

const WORDS = new Set(['codeKey', 'about', 'sourceText', 'nextStep', 'lostNote', 'noJobsWhy', 'verifiedWhy', 'loweredWhy', 'competitorRegion', 'text', 'answer', 'note', 'name', 'decision', 'present']);
const BOOKKEEPING = new Set(['id', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'removedAt', 'removedBy', 'archivedAt', 'archivedBy', 'sample']);

const snapshot = (row: Stored): Stored => ({
  ...Object.fromEntries(Object.entries(row).filter(([field]) => !BOOKKEEPING.has(field))),
  archived: (row.archivedAt ?? row.removedAt ?? null) !== null,
});

/** What the trail tells of a change: what was typed in words leaves a digest alone, and of a confidential case so does all but its stream, stage and level. */
export const caseTrail = (before: Stored | null, after: Stored, level: Confidentiality, reason?: string): Change => {
  const told = snapshot(after);
  const open = level === 'public' || level === 'internal' ? Object.keys(told).filter((field) => !WORDS.has(field)) : ['codeName', 'stream', 'stage', 'confidentiality', 'archived'];
  return { before: before && snapshot(before), after: told, open, level, reason };
};
