'use client';
import { usePathname } from 'next/navigation';
import { useEffect, useState } from 'react';
import { NoteBox } from '@/components/ui/note-box';
import { showToast } from '@/components/ui/show-toast';
import { messages } from '@/lib/messages';
import type { WaitingInterview } from './send-waiting';

// Fetched only where this browser holds a keep: no page pays for it.
const sender = async () => {
  const [{ sendWaiting }, { sendAnswers }] = await Promise.all([import('./send-waiting'), import('./send-answers')]);
  return (me: string) => sendWaiting(me, sendAnswers);
};

/** An interview that is on the page sends for itself. */
const sendsItself = (path: string) => /^\/interviews\/(?!new)/.test(path);

/** On whatever page comes after a dropped connection: answers that still wait in this browser are sent, and what cannot be is said. */
export function WaitingAnswers({ me }: { me: string }) {
  const path = usePathname();
  const { save } = messages.listening.interviews;
  const [left, setLeft] = useState<readonly WaitingInterview[]>([]);

  useEffect(() => {
    if (sendsItself(path)) return;
    let gone = false;
    const look = async () => {
      const settled = navigator.onLine ? await sender().then((send) => send(me)).catch(() => null) : null;
      if (gone || !settled) return;
      const sent = settled.reduce((sum, one) => sum + one.sent, 0);
      if (sent > 0) showToast({ message: save.sentLater(sent) });
      setLeft(settled.filter((one) => one.left > 0));
    };
    const onOnline = () => void look();
    onOnline();
    window.addEventListener('online', onOnline);
    return () => {
      gone = true;
      window.removeEventListener('online', onOnline);
    };
  }, [me, path, save]);

  if (left.length === 0 || sendsItself(path)) return null;
  return (
    <div className="pb-4">
      <NoteBox tone="warn" live>
        {left.map(({ interview, left: count }) => (
          <p key={interview}>{save.stillWaiting(count)} <a href={`/interviews/${interview}`}>{save.openIt}</a></p>
        ))}
      </NoteBox>
    </div>
  );
}
