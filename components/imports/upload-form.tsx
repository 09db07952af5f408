'use client';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ProgressBar } from '@/components/ui/progress-bar';
import { messages } from '@/lib/messages';
import { fileSize } from '@/lib/messages/format/file-size';
import { DropZone } from './drop-zone';
import { sendFile } from './send-file';

const { upload } = messages.imports;

/** Chooses, sends and then opens one file. */
export function UploadForm({ limit }: { limit: number }) {
  const router = useRouter();
  const stop = useRef<AbortController | null>(null);
  const [sending, setSending] = useState<{ file: File; sent: number; done: boolean } | null>(null);
  const [error, setError] = useState('');

  const send = async (file: File, more: boolean) => {
    setError(more ? upload.one : '');
    if (file.size > limit) return setError(messages.errors.tooLarge(fileSize(limit)));
    if (file.size === 0) return setError(messages.imports.errors.emptyFile);
    stop.current = new AbortController();
    setSending({ file, sent: 0, done: false });
    const sent = await sendFile(file, (bytes) => setSending({ file, sent: bytes, done: false }), stop.current.signal);
    if (sent.ok) {
      setSending({ file, sent: file.size, done: true });
      router.push(`/imports/${sent.id}`);
      return;
    }
    setSending(null);
    setError(sent.error.message);
  };

  if (!sending) return <DropZone onFile={(file, more) => void send(file, more)} hint={upload.limit(fileSize(limit))} error={error || undefined} />;
  const { file, sent, done } = sending;
  return (
    <div className="drop-zone" role="status">
      <ProgressBar
        label={done ? upload.sent : upload.sending(file.name)} done={sent} total={file.size}
        note={messages.imports.work.of(fileSize(sent), fileSize(file.size))}
      />
      {done ? null : <Button onClick={() => stop.current?.abort()}>{upload.stop}</Button>}
    </div>
  );
}
