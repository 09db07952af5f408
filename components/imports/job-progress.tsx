'use client';
import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { Panel } from '@/components/ui/panel';
import { ProgressBar } from '@/components/ui/progress-bar';
import { isWorking, type ImportState, type WorkingState } from '@/lib/domain/imports/import-state';
import { messages } from '@/lib/messages';
import { fileSize } from '@/lib/messages/format/file-size';
import { usePolled } from '@/components/ui/use-polled';

interface Progress {
  state: ImportState;
  interrupted: boolean;
  rowsDone: number;
  rowsTotal: number | null;
}

interface JobProgressProps {
  id: string;
  state: WorkingState;
  first: Progress;
  children?: ReactNode;
}

const { work: words } = messages.imports;

// A reading and a check count the bytes of the file, a load its rows.
const amountOf = (state: WorkingState, { rowsDone, rowsTotal }: Progress) => {
  if (rowsTotal === null || rowsDone === 0) return words.waiting;
  return state === 'running' ? words.rowsOf(rowsDone, rowsTotal) : words.of(fileSize(rowsDone), fileSize(rowsTotal));
};

/** How far a job has come; the page is drawn anew as soon as it is done. */
export function JobProgress({ id, state, first, children }: JobProgressProps) {
  const router = useRouter();
  const { value, silent, secondsLeft } = usePolled<Progress>({
    url: `/api/v1/imports/${id}`,
    first,
    amount: ({ rowsDone, rowsTotal }) => ({ done: rowsDone, total: rowsTotal }),
    over: (progress) => progress.interrupted || progress.state !== state || !isWorking(progress.state),
    onOver: () => router.refresh(),
  });
  const started = value.rowsTotal !== null && value.rowsDone > 0;
  return (
    <Panel title={words[state]} note={words.stays}>
      <div className="form" aria-live="polite">
        <ProgressBar
          label={amountOf(state, value)} done={value.rowsDone} total={started ? value.rowsTotal : null}
          note={silent ? words.silent : secondsLeft === null ? undefined : words.left(secondsLeft)}
        />
        {children ? <div className="form-actions">{children}</div> : null}
      </div>
    </Panel>
  );
}
