'use client';
import { useRef, useState, type FormEvent } from 'react';
import { messages } from '@/lib/messages';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { forgetEveryDraft } from '../ui/forget-every-draft';
import { showToast } from '../ui/show-toast';

// Loaded when it is needed: no page pays for it.
const sealedKeep = () => import('../ui/sealed-keep');

/**
 * Ends the session; what was typed in this browser and not saved goes with it, after a warning where it is more than a
 * draft: answers of an interview that still wait for the connection.
 */
export function SignOutForm({ action }: { action: string }) {
  const words = messages.frame.user;
  const form = useRef<HTMLFormElement>(null);
  const settled = useRef(false);
  const [waiting, setWaiting] = useState(0);

  const leave = async () => {
    setWaiting(0);
    forgetEveryDraft();
    await sealedKeep().then(({ forgetSealed }) => forgetSealed()).catch(() => undefined);
    settled.current = true;
    form.current?.requestSubmit();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    if (settled.current) return;
    event.preventDefault();
    // The session can only be ended where it is kept: without a connection nothing may be forgotten here either.
    if (!navigator.onLine) return showToast({ message: words.signOutOffline, tone: 'bad' });
    void sealedKeep().then(({ countSealed }) => countSealed()).catch(() => 0).then((count) => (count > 0 ? setWaiting(count) : leave()));
  };
  return (
    <>
      <form ref={form} action={action} method="post" onSubmit={submit}>
        <button type="submit">{words.signOut}</button>
      </form>
      <ConfirmDialog open={waiting > 0} title={words.unsentTitle} confirmLabel={words.signOutAnyway} danger onConfirm={() => void leave()} onClose={() => setWaiting(0)}>
        <p>{words.unsent(waiting)}</p>
      </ConfirmDialog>
    </>
  );
}
