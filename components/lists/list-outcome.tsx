import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import { NoteBox } from '@/components/ui/note-box';
import type { ListState } from '@/lib/domain/lists/list-state';
import { messages } from '@/lib/messages';

interface ListOutcomeProps {
  id: string;
  state: ListState;
  interrupted: boolean;
  failure: string | null;
  undone: boolean;
  created: number;
  updated: number;
  /** Rows that waited for a person when it was loaded. */
  leftOut: number;
  children?: ReactNode;
}

const { outcome: words, find } = messages.lists;

/** How a load ended, or why it stands still, with what can be done about it. */
export function ListOutcome({ id, state, interrupted, failure, undone, created, updated, leftOut, children }: ListOutcomeProps) {
  const out = leftOut > 0 ? <p>{words.leftOut(leftOut)} <ButtonLink size="small" look="quiet" href={`/api/v1/lists/${id}/rows`} download>{find.download}</ButtonLink></p> : null;
  const box = (tone: 'good' | 'warn' | 'bad' | 'accent', title: string | undefined, text: string, more?: ReactNode) => (
    <NoteBox tone={tone} title={title}>
      <div className="form"><p>{text}</p>{more}{children ? <div className="form-actions">{children}</div> : null}</div>
    </NoteBox>
  );
  if (interrupted) return box('warn', words.interruptedTitle, words.interrupted);
  if (undone) return box('accent', undefined, words.undone);
  if (state === 'failed') return box('bad', words.failedTitle, failure ?? messages.errors.unexpected);
  if (state === 'done') return box('good', words.doneTitle, words.done(created, updated), out);
  if (state === 'unchanged') return box('accent', words.unchangedTitle, words.unchanged, out);
  if (state === 'cancelled') return box('accent', undefined, created + updated > 0 ? words.stopped(created + updated) : words.cancelled);
  return null;
}
