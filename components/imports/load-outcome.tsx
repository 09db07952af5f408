import type { ReactNode } from 'react';
import { NoteBox } from '@/components/ui/note-box';
import type { ImportState } from '@/lib/domain/imports/import-state';
import { messages } from '@/lib/messages';

interface LoadOutcomeProps {
  state: ImportState;
  interrupted: boolean;
  failure: string | null;
  seriesCode: string | null;
  vintage: string | null;
  children?: ReactNode;
}

const { result: words } = messages.imports;

/** How a load ended, or why it stands still, with what can be done about it. */
export function LoadOutcome({ state, interrupted, failure, seriesCode, vintage, children }: LoadOutcomeProps) {
  const box = (tone: 'good' | 'warn' | 'bad' | 'accent', title: string | null, text: string) => (
    <NoteBox tone={tone} title={title ?? undefined}>
      <div className="form"><p>{text}</p>{children ? <div className="form-actions">{children}</div> : null}</div>
    </NoteBox>
  );
  if (interrupted) return box('warn', words.interruptedTitle, words.interrupted);
  if (state === 'failed') return box('bad', words.failedTitle, failure ?? messages.errors.unexpected);
  if (state === 'published') return box('good', words.publishedTitle, words.published(seriesCode ?? '', vintage ?? ''));
  if (state === 'unchanged') return box('accent', null, words.unchanged);
  if (state === 'undone') return box('accent', null, words.undone);
  return state === 'cancelled' ? box('accent', null, words.cancelled) : null;
}
