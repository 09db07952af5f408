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
  /** The input that takes it back. */
  undo?: Record<string, unknown>;
  /** A command as a server action. */
  action: (input: never) => Promise<ActionResult<unknown>>;
  done: string;
}

/** A small deed on one record: done at once, and undone where it can be. */
export function QuietDeed({ label, what, input, undo, action, done }: QuietDeedProps) {
  const router = useRouter();
  const [pending, setPending] = useState(false);

  async function act(given: Record<string, unknown>, back?: Record<string, unknown>) {
    setPending(true);
    const result = await action(given as never).catch(() => null);
    setPending(false);
    if (!result?.ok) return showToast({ message: result?.error.message ?? messages.ui.serverSilent, tone: 'bad' });
    showToast({ message: done, undo: back && (() => act(back)) });
    router.refresh();
  }

  return <Button look="quiet" size="small" pending={pending} onClick={() => void act(input, undo)}>{label}<span className="sr-only">{messages.ui.ofRecord(what)}</span></Button>;
}
