'use client';
import { useState, type DragEvent } from 'react';
import { messages } from '@/lib/messages';

interface DropZoneProps {
  onFile: (file: File, more: boolean) => void;
  hint: string;
  error?: string;
}

const { upload } = messages.imports;

/** A file input with a large target around it: by pointer it takes what is dropped, by keyboard it is a plain file input. */
export function DropZone({ onFile, hint, error }: DropZoneProps) {
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onFile(file, (files?.length ?? 0) > 1);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <label
      className="drop-zone"
      data-over={over || undefined}
      onDragOver={(event) => { event.preventDefault(); setOver(true); }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span className="drop-words">{upload.drop}</span>
      <span className="muted">{upload.or}</span>
      <span className="btn primary" aria-hidden="true">{upload.choose}</span>
      <input
        type="file" accept=".csv,.tsv,.txt,.zip,.xlsx,text/csv,text/tab-separated-values,text/plain" className="sr-only" aria-label={upload.choose}
        aria-invalid={error ? true : undefined} aria-describedby={error ? 'file-error file-hint' : 'file-hint'} id="file"
        onChange={(event) => { take(event.target.files); event.target.value = ''; }}
      />
      <span className="hint" id="file-hint">{hint}</span>
      {error ? <span className="error" id="file-error" role="alert">{error}</span> : null}
    </label>
  );
}
