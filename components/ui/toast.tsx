'use client';
import { useEffect, useState } from 'react';
import { messages } from '@/lib/messages';
import { dismissToast, listenToToasts, type Toast } from './show-toast';

const plainStaysMs = 8_000;

/** One notice of the region; a notice without a way back leaves by itself. */
function Notice({ toast }: { toast: Toast }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (toast.undo || held) return;
    const timer = setTimeout(() => dismissToast(toast.id), plainStaysMs);
    return () => clearTimeout(timer);
  }, [toast, held]);

  async function undo() {
    dismissToast(toast.id);
    await toast.undo?.();
  }

  return (
    <div className={`toast ${toast.tone ?? 'good'}`} onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)}>
      <span>{toast.message}</span>
      {toast.undo ? (
        <button type="button" className="btn small" onClick={undo}>
          {messages.ui.undo}
        </button>
      ) : null}
      <button type="button" className="btn quiet small" onClick={() => dismissToast(toast.id)}>
        {messages.ui.dismiss}
      </button>
    </div>
  );
}

/** Stands once in the frame. The region is there before its first notice, so that every notice is announced. */
export function ToastRegion() {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  useEffect(() => listenToToasts(setToasts), []);
  return (
    <section className="toasts" aria-live="polite" aria-label={messages.ui.notices}>
      {toasts.map((toast) => (
        <Notice key={toast.id} toast={toast} />
      ))}
    </section>
  );
}
