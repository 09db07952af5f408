'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { Button } from '../ui/button';
import { showToast } from '../ui/show-toast';

type Input = { record: string; id: string; action: string; field?: string };
export type PutBack = (input: never) => Promise<ActionResult<unknown>>;

interface PutBackButtonProps {
  input: Input;
  /** What comes back, for those who hear the button alone. */
  what: string;
  label?: string;
  putBack: PutBack;
}

/** Puts a field, or the whole record, back to what it was; undone like any other change. */
export function PutBackButton({ input, what, label = messages.history.record.restore, putBack }: PutBackButtonProps) {
  const router = useRouter();
  const [pending, setPending] = useState(false);

  async function act() {
    setPending(true);
    const result = await putBack(input as never).catch(() => null);
    setPending(false);
    showToast(result?.ok ? { message: messages.history.record.restored, did: result.action } : { message: result?.error.message ?? messages.ui.serverSilent, tone: 'bad' });
    router.refresh();
  }

  return <Button look="quiet" size="small" pending={pending} onClick={() => void act()}>{label}<span className="sr-only">{messages.ui.ofRecord(what)}</span></Button>;
}
