'use client';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { NoteBox } from '@/components/ui/note-box';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

interface ConfirmedActionProps {
  id: string;
  label: string;
  action: (input: { id: string }) => Promise<ActionResult<unknown>>;
  /** Asked before it is done; without it the press is enough. */
  confirm?: { title: string; text: string };
  look?: 'plain' | 'primary' | 'danger';
}

/** One deed on one load: pressed, confirmed where it cannot be missed, and refused in words. */
export function ConfirmedAction({ id, label, action, confirm, look = 'plain' }: ConfirmedActionProps) {
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState('');
  const [pending, start] = useTransition();
  const act = () => start(async () => {
    const result = await action({ id }).catch((): ActionResult<unknown> => ({ ok: false, error: { code: 'unavailable', message: messages.ui.serverSilent } }));
    setAsking(false);
    setRefusal(result.ok ? '' : result.error.message);
    router.refresh();
  });
  return (
    <>
      <Button look={look} pending={pending} onClick={() => (confirm ? setAsking(true) : act())}>{label}</Button>
      {confirm ? (
        <ConfirmDialog open={asking} title={confirm.title} confirmLabel={label} danger={look === 'danger'} pending={pending} onConfirm={act} onClose={() => setAsking(false)}>
          <p>{confirm.text}</p>
        </ConfirmDialog>
      ) : null}
      {refusal ? <NoteBox tone="bad" live>{refusal}</NoteBox> : null}
    </>
  );
}
