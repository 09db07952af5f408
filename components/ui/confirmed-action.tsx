'use client';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { Button } from './button';
import { ConfirmDialog } from './confirm-dialog';
import { NoteBox } from './note-box';
import { showToast } from './show-toast';

interface ConfirmedActionProps<Input> {
  label: string;
  input: Input;
  action: (input: Input) => Promise<ActionResult<unknown>>;
  /** Asked before it is done; without it the press is enough. */
  confirm?: { title: string; text: string };
  /** What is said once it is done, and where it leads; without a place the page in hand is drawn anew, whatever the answer. */
  done?: { say: string; to?: string };
  look?: 'plain' | 'primary' | 'danger';
}

/** One deed on one record: pressed, confirmed where it cannot be missed, and refused in words. */
export function ConfirmedAction<Input>({ label, input, action, confirm, done, look = 'plain' }: ConfirmedActionProps<Input>) {
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState('');
  const [pending, start] = useTransition();
  const act = () => start(async () => {
    const result = await action(input).catch((): ActionResult<unknown> => ({ ok: false, error: { code: 'unavailable', message: messages.ui.serverSilent } }));
    setAsking(false);
    setRefusal(result.ok ? '' : result.error.message);
    if (!done?.to) router.refresh();
    if (!result.ok || !done) return;
    showToast({ message: done.say, did: result.action });
    if (done.to) router.push(done.to);
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
