'use client';
import { useState } from 'react';
import { messages } from '@/lib/messages';
import { Button } from '../ui/button';
import { NoteBox } from '../ui/note-box';

interface RecoveryCodesProps {
  codes: readonly string[];
  onKept: () => void;
}

/** Ten codes, shown once, easy to print and to copy. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const texts = messages.access.factor;
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(codes.join('\n')).then(() => setCopied(true));
  return (
    <div className="form">
      <NoteBox tone="warn" live title={texts.codesTitle}>{texts.codesLead}</NoteBox>
      <ol className="grid grid-cols-2 gap-x-6 gap-y-1.5 rounded border border-line bg-sunken px-4 py-3 font-mono text-base">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className="form-actions">
        <Button look="primary" onClick={onKept} autoFocus>{texts.codesKept}</Button>
        <Button onClick={copy}>{copied ? texts.codesCopied : texts.codesCopy}</Button>
        <Button onClick={() => window.print()}>{texts.codesPrint}</Button>
      </div>
    </div>
  );
}
