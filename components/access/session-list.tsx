'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { Button } from '../ui/button';
import { DataTable, type Column } from '../ui/data-table';
import { showToast } from '../ui/show-toast';
import { Tag } from '../ui/tag';

export interface SessionRow {
  id: string;
  device: string;
  network: string;
  /** Both in words, in the workspace's time zone. */
  started: string;
  seen: string;
  current: boolean;
}

interface SessionListProps {
  sessions: readonly SessionRow[];
  end: (input: { sessionId: string }) => Promise<ActionResult<unknown>>;
  endOthers: (input: Record<string, never>) => Promise<ActionResult<unknown>>;
}

export function SessionList({ sessions, end, endOthers }: SessionListProps) {
  const texts = messages.access.account;
  const router = useRouter();
  const [busy, setBusy] = useState<string | null>(null);

  async function run(what: string, done: string, act: () => Promise<ActionResult<unknown>>) {
    setBusy(what);
    const result = await act().catch(() => ({ ok: false as const, error: { message: messages.ui.serverSilent } }));
    setBusy(null);
    showToast(result.ok ? { message: done } : { message: result.error.message, tone: 'bad' });
    router.refresh();
  }

  const columns: Column<SessionRow>[] = [
    { key: 'device', head: texts.device, cell: ({ device, current }) => <span className="flex flex-wrap items-center gap-2">{device}{current ? <Tag tone="good">{texts.thisOne}</Tag> : null}</span> },
    { key: 'network', head: texts.network, cell: ({ network }) => network },
    { key: 'started', head: texts.started, cell: ({ started }) => started },
    { key: 'seen', head: texts.seen, cell: ({ seen }) => seen },
    {
      key: 'end', head: messages.ui.actions, end: true,
      cell: ({ id, device, current }) => current ? null : (
        <Button size="small" pending={busy === id} aria-label={texts.endThis(device)} onClick={() => void run(id, texts.ended, () => end({ sessionId: id }))}>{texts.end}</Button>
      ),
    },
  ];
  return (
    <>
      <DataTable caption={texts.sessions} columns={columns} rows={sessions} rowKey={({ id }) => id} stacked />
      {sessions.length > 1 ? (
        <div className="form-actions p-3">
          <Button pending={busy === 'others'} onClick={() => void run('others', texts.endedOthers, () => endOthers({}))}>{texts.endOthers}</Button>
        </div>
      ) : null}
    </>
  );
}
