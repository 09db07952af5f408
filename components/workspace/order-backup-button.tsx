'use client';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { NoteBox } from '@/components/ui/note-box';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

/** Orders a backup; the page then shows how far it is. */
export function OrderBackupButton({ action }: { action: (input: Record<string, never>) => Promise<ActionResult<unknown>> }) {
  const router = useRouter();
  const [refusal, setRefusal] = useState('');
  const [pending, start] = useTransition();
  const order = () => start(async () => {
    const result = await action({}).catch((): ActionResult<unknown> => ({ ok: false, error: { code: 'unavailable', message: messages.ui.serverSilent } }));
    setRefusal(result.ok ? '' : result.error.message);
    router.refresh();
  });
  return (
    <>
      {refusal ? <NoteBox tone="bad" live>{refusal}</NoteBox> : null}
      <Button look="primary" keys="b" pending={pending} onClick={order}>{messages.workspace.backup.make}</Button>
    </>
  );
}
