'use client';
import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { Panel } from '@/components/ui/panel';
import { ProgressBar } from '@/components/ui/progress-bar';
import { usePolled } from '@/components/ui/use-polled';
import { isListWork, type ListState, type ListWork } from '@/lib/domain/lists/list-state';
import { messages } from '@/lib/messages';

interface Progress {
  state: ListState;
  interrupted: boolean;
  rowsDone: number;
  rowsTotal: number | null;
}

interface ListProgressProps {
  id: string;
  state: ListWork;
  first: Progress;
  children?: ReactNode;
}

const { work: words } = messages.lists;

const amountOf = ({ rowsDone, rowsTotal }: Progress) => {
  if (rowsDone === 0) return words.waiting;
  return rowsTotal === null ? words.rowsSoFar(rowsDone) : words.rowsOf(Math.min(rowsDone, rowsTotal), rowsTotal);
};

/** How far a list has come; the page is drawn anew as soon as the step is done. */
export function ListProgress({ id, state, first, children }: ListProgressProps) {
  const router = useRouter();
  const { value, silent, secondsLeft } = usePolled<Progress>({
    url: `/api/v1/lists/${id}`, first, milliseconds: 500,
    amount: ({ rowsDone, rowsTotal }) => ({ done: rowsDone, total: rowsTotal }),
    over: (progress) => progress.interrupted || progress.state !== state || !isListWork(progress.state),
    onOver: () => router.refresh(),
  });
  return (
    <Panel title={words[state]} note={words.stays}>
      <div className="form" aria-live="polite">
        <ProgressBar
          label={amountOf(value)} done={value.rowsDone} total={value.rowsDone > 0 ? value.rowsTotal : null}
          note={silent ? words.silent : secondsLeft === null ? undefined : words.left(secondsLeft)}
        />
        {children ? <div className="form-actions">{children}</div> : null}
      </div>
    </Panel>
  );
}
