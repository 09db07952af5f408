'use client';
import { useRouter } from 'next/navigation';
import { Panel } from '@/components/ui/panel';
import { ProgressBar } from '@/components/ui/progress-bar';
import { usePolled } from '@/components/ui/use-polled';
import type { SnapshotState } from '@/lib/domain/network/snapshot-state';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

type Work = { state: SnapshotState; done: number; total: number | null };

const words = messages.network.measures;
const WAITING: Work = { state: 'waiting', done: 0, total: null };

/** How far the measuring is; the page is drawn again when it has ended. `begun`: it was asked for, so an end is its end. */
export function MeasuringProgress({ query, begun }: { query: string; begun: boolean }) {
  const router = useRouter();
  const { value, secondsLeft } = usePolled<Work>({
    url: `/api/v1/network/progress${query}`,
    first: WAITING,
    amount: ({ done, total }) => ({ done, total }),
    over: ({ state }) => begun && (state === 'done' || state === 'failed'),
    onOver: () => router.refresh(),
  });
  const { state, done, total } = value;
  const known = state === 'running' ? total : null;
  return (
    <Panel title={words.working}>
      <div aria-live="polite">
        <ProgressBar label={known === null ? words.waiting : words.progress(format.number(done), format.number(known))} done={done} total={known} note={secondsLeft === null ? undefined : messages.imports.work.left(secondsLeft)} />
      </div>
    </Panel>
  );
}
