'use client';
import { useState } from 'react';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { Button } from '../ui/button';
import { NoteBox } from '../ui/note-box';

type Verdict = { checked: number; broken: { seq: number; why: 'missing' | 'changed' | 'cut-off' } | null };

interface VerifyChainProps {
  verify: (input: Record<string, never>) => Promise<ActionResult<Verdict>>;
}

const Finding = ({ result }: { result: ActionResult<Verdict> }) => {
  const texts = messages.audit;
  if (!result.ok) return <NoteBox tone="bad" live>{result.error.message}</NoteBox>;
  const { checked, broken } = result.value;
  if (!broken) return <NoteBox tone="good" live>{checked > 0 ? texts.sound(format.number(checked)) : texts.soundEmpty}</NoteBox>;
  return (
    <NoteBox tone="bad" live title={texts.brokenTitle}>
      <p>{texts.broken[broken.why](format.number(broken.seq))}</p>
      <p>{texts.brokenNext}</p>
    </NoteBox>
  );
};

/** Computes every hash of the trail again and says whether, and where, it was tampered with. */
export function VerifyChain({ verify }: VerifyChainProps) {
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<ActionResult<Verdict> | null>(null);

  async function run() {
    setBusy(true);
    setResult(await verify({}).catch((): ActionResult<Verdict> => ({ ok: false, error: { code: 'unavailable', message: messages.ui.serverSilent } })));
    setBusy(false);
  }

  return (
    <div className="grid justify-items-start gap-2">
      <Button pending={busy} onClick={() => void run()}>{busy ? messages.audit.verifying : messages.audit.verify}</Button>
      {result ? <Finding result={result} /> : null}
    </div>
  );
}
