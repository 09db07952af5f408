'use client';
import { useState } from 'react';
import { messages } from '@/lib/messages';
import { Button } from './button';
import { NoteBox } from './note-box';
import { TextInput } from './text-input';

interface LinkToHandOverProps {
  /** The path with the token; the address of this page goes before it. */
  path: string;
  /** For whom, what it does, until when. */
  children: string;
}

/** A one-time link, shown once, ready to be copied. */
export function LinkToHandOver({ path, children }: LinkToHandOverProps) {
  const texts = messages.access.users;
  const [copied, setCopied] = useState(false);
  const address = new URL(path, window.location.href).href;
  return (
    <NoteBox tone="good" live title={texts.linkTitle}>
      <p>{children}</p>
      <div className="mt-2 flex flex-wrap items-end gap-2">
        <TextInput className="min-w-0 flex-[1_1_16rem]" label={texts.link} name="one-time-link" value={address} readOnly onFocus={(event) => event.target.select()} />
        <Button onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}>{copied ? texts.copied : texts.copy}</Button>
      </div>
    </NoteBox>
  );
}
