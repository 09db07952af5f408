'use client';
import { useState } from 'react';
import type { LastDeed } from '@/lib/domain/history/last-deed';
import { messages } from '@/lib/messages';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { undoNow, type Undo } from '../ui/undo-now';

interface UndoQuestionProps {
  deed: LastDeed;
  undo: Undo;
  onClose: () => void;
}

/** Asks before a deed of a while ago, or of another page, is undone: says what it was. */
export function UndoQuestion({ deed, undo, onClose }: UndoQuestionProps) {
  const { ask: words } = messages.history;
  const [pending, setPending] = useState(false);

  async function confirm() {
    setPending(true);
    await undoNow(undo, deed.id);
    onClose();
  }

  return (
    <ConfirmDialog open title={words.title} confirmLabel={words.confirm} pending={pending} onConfirm={() => void confirm()} onClose={onClose}>
      <p>{words.what([deed.deed, deed.name].filter(Boolean).join(': '), deed.when)}</p>
    </ConfirmDialog>
  );
}
