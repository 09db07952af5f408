'use client';
import { ConflictChoice } from '@/components/ui/conflict-choice';
import type { ActionError } from '@/lib/domain/shared/action-result';

interface RecordConflictProps {
  refusal: ActionError | null;
  /** Names of the fields, in the order they are shown. */
  labels: Readonly<Record<string, string>>;
  inWords: (field: string, value: unknown) => string;
  pending: boolean;
  /** Their values of the fields chosen from their version, and the version to save on. */
  onKeep: (theirs: Readonly<Record<string, unknown>>, version: number) => void;
}

/** When somebody saved first: both versions, field by field. Whatever is chosen, nothing typed is lost before it is saved. */
export function RecordConflict({ refusal, labels, inWords, pending, onKeep }: RecordConflictProps) {
  if (refusal?.code !== 'conflict' || !refusal.conflict) return null;
  const { mine, theirs, theirVersion } = refusal.conflict;
  const differing = Object.keys(labels).filter((name) => JSON.stringify(mine[name]) !== JSON.stringify(theirs[name]));
  return (
    <ConflictChoice
      fields={differing.map((name) => ({ name, label: labels[name] ?? name, mine: inWords(name, mine[name]), theirs: inWords(name, theirs[name]) }))}
      pending={pending}
      onKeep={(chosen) => onKeep(Object.fromEntries(differing.filter((name) => chosen[name] === 'theirs').map((name) => [name, theirs[name]])), theirVersion)}
    />
  );
}
