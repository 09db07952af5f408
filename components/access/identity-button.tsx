'use client';
import { useState } from 'react';
import { messages } from '@/lib/messages';
import { Button } from '../ui/button';
import { NoteBox } from '../ui/note-box';
import { csrfToken } from './csrf-token';
import { leaveFor } from './leave-for';

interface IdentityButtonProps {
  name: string;
  next: string;
}

/** Leads to the organization's own sign-in and back. */
export function IdentityButton({ name, next }: IdentityButtonProps) {
  const [pending, setPending] = useState(false);
  const [failed, setFailed] = useState(false);

  async function leave() {
    setPending(true);
    setFailed(false);
    try {
      const body = new URLSearchParams({ csrfToken: await csrfToken(), callbackUrl: next, json: 'true' });
      const response = await fetch('/api/auth/signin/oidc', { method: 'POST', body });
      const { url } = (await response.json()) as { url?: string };
      if (!url) throw new Error('no address');
      leaveFor(url);
    } catch {
      setFailed(true);
      setPending(false);
    }
  }

  return (
    <>
      {failed ? <NoteBox tone="bad" live>{messages.access.errors.unavailable}</NoteBox> : null}
      <Button pending={pending} onClick={() => void leave()}>{messages.access.signIn.with(name)}</Button>
    </>
  );
}
