'use client';
import { useRouter } from 'next/navigation';
import { Panel } from '@/components/ui/panel';
import { ProgressBar } from '@/components/ui/progress-bar';
import { usePolled } from '@/components/ui/use-polled';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

export interface BackupAtWork {
  underWay: boolean;
  rowsDone: number;
  rowsTotal: number | null;
}

const { backup: words } = messages.workspace;

/** How far the backup is that is being made; the list is drawn anew when it lies there. */
export function BackupProgress({ first }: { first: BackupAtWork }) {
  const router = useRouter();
  const { value: { job }, secondsLeft } = usePolled<{ job: BackupAtWork | null }>({
    url: '/api/v1/backups',
    first: { job: first },
    amount: (answer) => ({ done: answer.job?.rowsDone ?? 0, total: answer.job?.rowsTotal ?? null }),
    over: (answer) => !answer.job?.underWay,
    onOver: () => router.refresh(),
  });
  const { rowsDone, rowsTotal } = job ?? first;
  return (
    <Panel title={words.making}>
      <div aria-live="polite">
        <ProgressBar
          label={rowsTotal === null ? words.waiting : words.rows(format.number(rowsDone), format.number(rowsTotal))}
          done={rowsDone} total={rowsTotal} note={secondsLeft === null ? undefined : messages.imports.work.left(secondsLeft)}
        />
      </div>
    </Panel>
  );
}
