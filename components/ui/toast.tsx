'use client';
import { useEffect, useState } from 'react';
import { messages } from '@/lib/messages';
import { dismissToast, listenToToasts, type Toast } from './show-toast';
import { undoNow, type Undo } from './undo-now';

const plainStaysMs = 8_000;

/** One notice of the region; a notice without a way back leaves by itself. */
function Notice({ toast, undo }: { toast: Toast; undo?: Undo }) {
  const [held, setHeld] = useState(false);
  const { did } = toast;
  useEffect(() => {
    if (did || held) return;
    const timer = setTimeout(() => dismissToast(toast.id), plainStaysMs);
    return () => clearTimeout(timer);
  }, [toast, did, held]);

  async function back() {
    if (!did || !undo) return;
    dismissToast(toast.id);
    await undoNow(undo, did, toast.again);
  }

  return (
    <div className={`toast ${toast.tone ?? 'good'}`} onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)}>
      <span>{toast.message}{toast.more ? <> <a href={toast.more.href}>{toast.more.label}</a></> : null}</span>
      {did && undo ? (
        <button type="button" className="btn small" onClick={() => void back()}>
          {toast.again ? messages.ui.redo : messages.ui.undo}
        </button>
      ) : null}
      <button type="button" className="btn quiet small" onClick={() => dismissToast(toast.id)}>
        {messages.ui.dismiss}
      </button>
    </div>
  );
}

/** Stands once in the frame. The region is there before its first notice, so that every notice is announced. */
export function ToastRegion({ undo }: { undo?: Undo }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  useEffect(() => listenToToasts(setToasts), []);
  return (
    <section className="toasts" aria-live="polite" aria-label={messages.ui.notices}>
      {toasts.map((toast) => (
        <Notice key={toast.id} toast={toast} undo={undo} />
      ))}
    </section>
  );
}
