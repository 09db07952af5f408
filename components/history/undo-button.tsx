'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { messages } from '@/lib/messages';
import { Button } from '../ui/button';
import { undoNow, type Undo } from '../ui/undo-now';

interface UndoButtonProps {
  id: string;
  /** What was done, for those who hear the button alone. */
  what: string;
  /** The action is an undo itself: undone, the thing is done again. */
  again: boolean;
  undo: Undo;
}

/** Turns one action round; what it left is said in a notice. */
export function UndoButton({ id, what, again, undo }: UndoButtonProps) {
  const router = useRouter();
  const [pending, setPending] = useState(false);

  async function act() {
    setPending(true);
    await undoNow(undo, id, again);
    setPending(false);
    router.refresh();
  }

  return (
    <Button size="small" pending={pending} onClick={() => void act()}>
      {again ? messages.history.redo : messages.history.undo}
      <span className="sr-only">{messages.ui.ofRecord(what)}</span>
    </Button>
  );
}
