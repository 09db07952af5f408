'use client';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { NoteBox } from '@/components/ui/note-box';
import { showToast } from '@/components/ui/show-toast';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

interface DraftDeedProps<Input> {
  label: string;
  input: Input;
  action: (input: Input) => Promise<ActionResult<unknown>>;
  /** Said once it is done, and where it leads. */
  done: string;
  to: string;
  confirm?: { title: string; text: string };
  look?: 'plain' | 'primary' | 'danger';
}

/** One deed on a definition: started, published or thrown away, asked first where it cannot be taken back. */
export function DraftDeed<Input>({ label, input, action, done, to, confirm, look = 'plain' }: DraftDeedProps<Input>) {
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState('');
  const [pending, start] = useTransition();
  const act = () => start(async () => {
    const result = await action(input).catch((): ActionResult<unknown> => ({ ok: false, error: { code: 'unavailable', message: messages.ui.serverSilent } }));
    setAsking(false);
    setRefusal(result.ok ? '' : result.error.message);
    if (!result.ok) return;
    showToast({ message: done });
    router.push(to);
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
