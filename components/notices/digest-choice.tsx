'use client';
import { useState } from 'react';
import { RadioGroup } from '@/components/ui/radio-group';
import { showToast } from '@/components/ui/show-toast';
import { DIGESTS, type Digest } from '@/lib/domain/notices/digest-due';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

interface DigestChoiceProps {
  digest: Digest;
  save: (input: { digest: Digest }) => Promise<ActionResult<unknown>>;
}

/** How often one is mailed; saved as it is chosen. */
export function DigestChoice({ digest, save }: DigestChoiceProps) {
  const { list: words } = messages.notices;
  const [chosen, setChosen] = useState(digest);
  async function choose(next: Digest) {
    setChosen(next);
    const result = await save({ digest: next }).catch(() => null);
    showToast(result?.ok ? { message: words.saved } : { message: result?.error.message ?? messages.ui.serverSilent, tone: 'bad' });
    if (!result?.ok) setChosen(digest);
  }
  return (
    <RadioGroup
      name="digest" label={words.mail} value={chosen} options={DIGESTS.map((value) => ({ value, label: words.digests[value] }))}
      onChange={(event) => void choose(event.target.value as Digest)}
    />
  );
}
