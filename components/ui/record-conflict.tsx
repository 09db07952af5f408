'use client';
import { useRef } from 'react';
import { ConflictChoice } from './conflict-choice';
import type { ActionError } from '@/lib/domain/shared/action-result';

interface RecordConflictProps {
  refusal: ActionError | null;
  /** Names of the fields, in the order they are shown. */
  labels: Readonly<Record<string, string>>;
  inWords: (field: string, value: unknown) => string;
  pending: boolean;
  /** Takes their values of the fields chosen from their version, and the version to save on, into the form around this. */
  onKeep: (theirs: Readonly<Record<string, unknown>>, version: number) => void;
}

/** When somebody saved first: both versions, field by field. Whatever is chosen, nothing typed is lost before it is saved. */
export function RecordConflict({ refusal, labels, inWords, pending, onKeep }: RecordConflictProps) {
  const here = useRef<HTMLDivElement>(null);
  if (refusal?.code !== 'conflict' || !refusal.conflict) return null;
  const { mine, theirs, theirVersion } = refusal.conflict;
  const differing = Object.keys(labels).filter((name) => JSON.stringify(mine[name]) !== JSON.stringify(theirs[name]));

  function keep(chosen: Record<string, 'mine' | 'theirs'>) {
    onKeep(Object.fromEntries(differing.filter((name) => chosen[name] === 'theirs').map((name) => [name, theirs[name]])), theirVersion);
    here.current?.closest('form')?.requestSubmit();
  }

  return (
    <div ref={here}>
      <ConflictChoice
        fields={differing.map((name) => ({ name, label: labels[name] ?? name, mine: inWords(name, mine[name]), theirs: inWords(name, theirs[name]) }))}
        pending={pending}
        onKeep={keep}
      />
    </div>
  );
}
