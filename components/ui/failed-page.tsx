'use client';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { messages } from '@/lib/messages';
import { Button } from './button';
import { DeadEnd } from './dead-end';

interface FailedPageProps {
  /** Next's name for the fault in the server's log; a fault of the browser has none. */
  digest?: string;
  reset: () => void;
}

/** Instead of a page that failed: asks the server once more, never shows what broke. */
export function FailedPage({ digest, reset }: FailedPageProps) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const { deadEnds } = messages;
  const again = () =>
    start(() => {
      router.refresh();
      reset();
    });
  return (
    <DeadEnd title={deadEnds.failedTitle} action={<Button look="primary" pending={pending} onClick={again}>{deadEnds.again}</Button>}>
      <p role="alert">{deadEnds.failed}</p>
      {digest ? <p className="text-xs text-ink-3">{deadEnds.reference(digest)}</p> : null}
    </DeadEnd>
  );
}
