'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { showToast } from '@/components/ui/show-toast';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

type Deed = (input: { id: string; version: number }) => Promise<ActionResult<{ id: string; version: number }>>;

interface ArchiveRecordProps {
  id: string;
  version: number;
  archived: boolean;
  of: 'organization' | 'person';
  archive: Deed;
  restore: Deed;
}

/** Puts a record away, after a question, or takes it back. */
export function ArchiveRecord({ id, version, archived, of, archive, restore }: ArchiveRecordProps) {
  const words = messages.register[of];
  const [asking, setAsking] = useState(false);
  const [pending, setPending] = useState(false);

  async function act(deed: Deed, message: string) {
    setPending(true);
    const result = await deed({ id, version }).catch(() => null);
    setPending(false);
    setAsking(false);
    if (!result?.ok) {
      showToast({ message: result?.error.message ?? messages.ui.serverSilent, tone: 'bad' });
      return;
    }
    showToast({ message, did: result.action });
  }

  if (archived) return <Button look="primary" pending={pending} onClick={() => void act(restore, words.restored)}>{words.restore}</Button>;
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
