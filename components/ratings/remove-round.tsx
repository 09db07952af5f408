'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { showToast } from '@/components/ui/show-toast';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

interface RemoveRoundProps {
  id: string;
  version: number;
  archive: (input: { id: string; version: number; back?: boolean }) => Promise<ActionResult<{ id: string; version: number }>>;
}

/** Takes a round out of every list, with a way back. */
export function RemoveRound({ id, version, archive }: RemoveRoundProps) {
  const { deeds: words } = messages.ratings;
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const [pending, setPending] = useState(false);

  async function remove() {
    setPending(true);
    const result = await archive({ id, version });
    setPending(false);
    setAsking(false);
    if (!result.ok) return showToast({ message: result.error.message, tone: 'bad' });
    showToast({ message: words.archived, did: result.action });
    router.push('/network/ratings');
  }

  return (
    <>
      <Button onClick={() => setAsking(true)}>{words.archive}</Button>
      <ConfirmDialog open={asking} title={words.archive} confirmLabel={words.archive} danger pending={pending} onClose={() => setAsking(false)} onConfirm={() => void remove()}><p>{words.archiveSure}</p></ConfirmDialog>
    </>
  );
}
