'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { LastDeed } from '@/lib/domain/history/last-deed';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { isTyping } from '../ui/is-typing';
import { didHereLately, showToast } from '../ui/show-toast';
import { undoNow, type Undo } from '../ui/undo-now';
import { usePiece } from '../ui/use-piece';

const fetchQuestion = () => import('./undo-question');

interface UndoKeyProps {
  undo: Undo;
  lastDeed: () => Promise<ActionResult<LastDeed | null>>;
}

/**
 * Ctrl or Cmd with Z, outside of fields, undoes the person's last deed: at once where it was done here a moment ago, after a question where it was done
 * on another page, on another device or a while ago.
 */
export function UndoKey({ undo, lastDeed }: UndoKeyProps) {
  const [asked, setAsked] = useState<LastDeed | null>(null);
  const busy = useRef(false);
  const forget = useCallback(() => setAsked(null), []);
  const question = usePiece(fetchQuestion, asked !== null, forget);

  useEffect(() => {
    const back = async () => {
      const found = await lastDeed().catch(() => null);
      if (!found?.ok) return showToast({ message: found?.error.message ?? messages.ui.serverSilent, tone: 'bad' });
      if (!found.value) return showToast({ message: messages.history.ask.nothing });
      if (didHereLately(found.value.id)) return void (await undoNow(undo, found.value.id));
      setAsked(found.value);
    };
    const press = (event: KeyboardEvent) => {
      const meant = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (!meant || event.defaultPrevented || event.repeat || busy.current || isTyping(event.target) || document.querySelector('dialog:modal')) return;
      event.preventDefault();
      busy.current = true;
      void back().finally(() => { busy.current = false; });
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [undo, lastDeed]);

  return asked && question ? <question.UndoQuestion deed={asked} undo={undo} onClose={forget} /> : null;
}
