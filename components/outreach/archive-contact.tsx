'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { showToast } from '@/components/ui/show-toast';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

type Deed = (input: { id: string }) => Promise<ActionResult<unknown>>;

interface ArchiveContactProps {
  id: string;
  archived: boolean;
  archive: Deed;
  restore: Deed;
}

/** Takes a contact out of every list, after a question, or puts it back. */
export function ArchiveContact({ id, archived, archive, restore }: ArchiveContactProps) {
  const { contact: words } = messages.outreach;
  const [asking, setAsking] = useState(false);
  const [pending, setPending] = useState(false);

  async function act(deed: Deed, message: string) {
    setPending(true);
    const result = await deed({ id }).catch(() => null);
    setPending(false);
    setAsking(false);
    showToast(result?.ok ? { message, did: result.action } : { message: result?.error.message ?? messages.ui.serverSilent, tone: 'bad' });
  }

  if (archived) return <Button pending={pending} onClick={() => void act(restore, words.restored)}>{words.restore}</Button>;
  return (
    <>
      <Button onClick={() => setAsking(true)}>{words.archive}</Button>
      <ConfirmDialog
        open={asking}
        title={words.archiveQuestion}
        confirmLabel={words.archive}
        pending={pending}
        onConfirm={() => void act(archive, words.archived)}
        onClose={() => setAsking(false)}
      >
        {words.archiveWhat}
      </ConfirmDialog>
    </>
  );
}
