import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import type { Change } from '../audit-event';

const WORDS = new Set(['title', 'purpose', 'technologyFocus', 'policyEnvironment', 'text', 'dueWhy', 'doneHow', 'note', 'why']);
const BOOKKEEPING = new Set(['id', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'removedAt', 'removedBy', 'archivedAt', 'archivedBy', 'withdrawnAt', 'withdrawnBy', 'sample']);

type Stored = Record<string, unknown>;

const snapshot = (row: Stored): Stored => ({
  ...Object.fromEntries(Object.entries(row).filter(([field]) => !BOOKKEEPING.has(field))),
  archived: (row.archivedAt ?? row.removedAt ?? row.withdrawnAt ?? null) !== null,
});

/** What the trail tells of a change: what was typed in words leaves a digest alone, and of a closed result so does the rest. */
export const initiativeTrail = (before: Stored | null, after: Stored, level: Confidentiality = 'internal'): Change => {
  const told = snapshot(after);
  const open = level === 'public' || level === 'internal' ? Object.keys(told).filter((field) => !WORDS.has(field)) : ['confidentiality', 'archived'];
  return { before: before && snapshot(before), after: told, open, level };
};
