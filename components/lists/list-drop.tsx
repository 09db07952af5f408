'use client';
import { useRouter } from 'next/navigation';
import { useState, type DragEvent } from 'react';
import { Button } from '@/components/ui/button';
import { ProgressBar } from '@/components/ui/progress-bar';
import { messages } from '@/lib/messages';
import { fileSize } from '@/lib/messages/format/file-size';
import { sendList } from './send-list';

const { upload: words } = messages.lists;
const { upload, errors } = messages.imports;

/** Chooses, sends and then opens one list. By pointer it takes what is dropped, by keyboard it is a plain file input. */
export function ListDrop({ limit, example }: { limit: number; example: string }) {
  const router = useRouter();
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState('');
  const [error, setError] = useState('');

  const send = async (name: string, body: Blob) => {
    if (body.size > limit) return setError(messages.errors.tooLarge(fileSize(limit)));
    if (body.size === 0) return setError(errors.emptyFile);
    setError('');
    setSending(name);
    const sent = await sendList(name, body);
    if (sent.ok) return router.push(`/imports/lists/${sent.id}`);
    setSending('');
    setError(sent.message);
  };
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) void send(file.name, file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const bringExample = async () => {
    const answer = await fetch(example).catch(() => null);
    if (!answer?.ok) return setError(upload.failed);
    await send(words.exampleFile, await answer.blob());
  };

  if (sending) return <div className="drop-zone" role="status"><ProgressBar label={upload.sending(sending)} done={0} total={null} note="" /></div>;
  return (
    <div className="form">
      <label
        className="drop-zone" data-over={over || undefined}
        onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}
      >
        <span className="drop-words">{words.drop}</span>
        <span className="muted">{upload.or}</span>
        <span className="btn primary" aria-hidden="true">{upload.choose}</span>
        <input
          type="file" accept=".csv,.tsv,.txt,.zip,.xlsx,text/csv,text/tab-separated-values,text/plain" className="sr-only" aria-label={upload.choose} id="list"
          aria-invalid={error ? true : undefined} aria-describedby={error ? 'list-error list-hint' : 'list-hint'}
          onChange={(event) => { take(event.target.files); event.target.value = ''; }}
        />
        <span className="hint" id="list-hint">{words.kinds} {upload.limit(fileSize(limit))}</span>
        {error ? <span className="error" id="list-error" role="alert">{error}</span> : null}
      </label>
      <div className="form-actions">
        <Button onClick={() => void bringExample()}>{words.bringExample}</Button>
        <a className="btn quiet" href={example} download={words.exampleFile}>{words.download}</a>
      </div>
    </div>
  );
}
