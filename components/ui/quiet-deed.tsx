'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { Button } from './button';
import { showToast } from './show-toast';

interface QuietDeedProps {
  label: string;
  /** What it is done to, for those who hear the button alone. */
  what: string;
  input: Record<string, unknown>;
  /** A command as a server action. */
  action: (input: never) => Promise<ActionResult<unknown>>;
  done: string;
}

/** A small deed on one record: done at once. */
export function QuietDeed({ label, what, input, action, done }: QuietDeedProps) {
  const router = useRouter();
  const [pending, setPending] = useState(false);

  async function act() {
    setPending(true);
    const result = await action(input as never).catch(() => null);
    setPending(false);
    if (!result?.ok) return showToast({ message: result?.error.message ?? messages.ui.serverSilent, tone: 'bad' });
    showToast({ message: done, did: result.action });
    router.refresh();
  }

  return <Button look="quiet" size="small" pending={pending} onClick={() => void act()}>{label}<span className="sr-only">{messages.ui.ofRecord(what)}</span></Button>;
}
