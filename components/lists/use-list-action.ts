'use client';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

/** Sends what a form of a list holds; the page is drawn anew, or the refusal told. */
export const useListAction = <Input>(action: (input: Input) => Promise<ActionResult<unknown>>) => {
  const router = useRouter();
  const [pending, start] = useTransition();
  const [refusal, setRefusal] = useState('');
  const send = (input: Input) => start(async () => {
    const result = await action(input).catch((): ActionResult<unknown> => ({ ok: false, error: { code: 'unavailable', message: messages.ui.serverSilent } }));
    setRefusal(result.ok ? '' : Object.values(result.error.fields ?? {})[0] ?? result.error.message);
    if (result.ok) router.refresh();
  });
  return { send, pending, refusal };
};
