import type { ReactNode } from 'react';
import { NoteBox } from '@/components/ui/note-box';
import type { ListState } from '@/lib/domain/lists/list-state';
import { messages } from '@/lib/messages';

interface ListOutcomeProps {
  state: ListState;
  interrupted: boolean;
  failure: string | null;
  undone: boolean;
  created: number;
  updated: number;
  children?: ReactNode;
}

const { outcome: words } = messages.lists;

/** How a load ended, or why it stands still, with what can be done about it. */
export function ListOutcome({ state, interrupted, failure, undone, created, updated, children }: ListOutcomeProps) {
  const box = (tone: 'good' | 'warn' | 'bad' | 'accent', title: string | undefined, text: string) => (
    <NoteBox tone={tone} title={title}>
      <div className="form"><p>{text}</p>{children ? <div className="form-actions">{children}</div> : null}</div>
    </NoteBox>
  );
  if (interrupted) return box('warn', words.interruptedTitle, words.interrupted);
  if (undone) return box('accent', undefined, words.undone);
  if (state === 'failed') return box('bad', words.failedTitle, failure ?? messages.errors.unexpected);
  if (state === 'done') return box('good', words.doneTitle, words.done(created, updated));
  if (state === 'unchanged') return box('accent', words.unchangedTitle, words.unchanged);
  if (state === 'cancelled') return box('accent', undefined, created + updated > 0 ? words.stopped(created + updated) : words.cancelled);
  return null;
}
