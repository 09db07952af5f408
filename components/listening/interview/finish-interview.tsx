'use client';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { NoteBox } from '@/components/ui/note-box';
import { showToast } from '@/components/ui/show-toast';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

interface FinishInterviewProps {
  id: string;
  look: 'plain' | 'primary';
  /** Questions without an answer. */
  open: number;
  /** Sends what waits; false where something is not saved. */
  settle: () => Promise<boolean>;
  finish: (input: { id: string }) => Promise<ActionResult<{ redFlags: number }>>;
}

/** Ends the interview once every answer is safe with the server. */
export function FinishInterview({ id, look, open, settle, finish }: FinishInterviewProps) {
  const { page } = messages.listening.interviews;
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState('');
  const [pending, start] = useTransition();
  const act = () => start(async () => {
    const silent: ActionResult<{ redFlags: number }> = { ok: false, error: { code: 'unavailable', message: messages.ui.serverSilent } };
    const result = (await settle()) ? await finish({ id }).catch(() => silent) : { ok: false as const, error: { code: 'conflict' as const, message: page.notSettled } };
    setAsking(false);
    setRefusal(result.ok ? '' : result.error.message);
    if (!result.ok) return;
    showToast({ message: result.value.redFlags > 0 ? page.finishedWithFlags(result.value.redFlags) : page.finished, did: result.action });
    router.refresh();
  });
  return (
    <>
      <Button look={look} pending={pending} onClick={() => setAsking(true)}>{page.finish}</Button>
      <ConfirmDialog open={asking} title={page.finishTitle} confirmLabel={page.finish} pending={pending} onConfirm={act} onClose={() => setAsking(false)}>
        <p>{page.finishText(open)}</p>
      </ConfirmDialog>
      {refusal ? <NoteBox tone="bad" live>{refusal}</NoteBox> : null}
    </>
  );
}
