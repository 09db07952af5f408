'use client';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { messages } from '@/lib/messages';
import { useInBrowser } from './use-in-browser';

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  note?: ReactNode;
  width?: 'normal' | 'narrow' | 'wide';
  children: ReactNode;
}

/**
 * The browser's own modal: it keeps the focus inside, closes on Escape and gives the focus back. It hangs at the end of
 * the page: inside a menu that closes, an open modal would be invisible and hold the whole page still.
 */
export function Dialog({ open, onClose, title, note, width = 'normal', children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const inBrowser = useInBrowser();

  useEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    if (open && !dialog.open) {
      dialog.showModal();
      (dialog.querySelector<HTMLElement>('.body :is([autofocus], input, select, textarea)') ?? dialog).focus();
    }
    if (!open && dialog.open) dialog.close();
  }, [open, inBrowser]);

  if (!inBrowser) return null;
  return createPortal(
    <dialog ref={element} className={`dialog ${width}`} tabIndex={-1} aria-labelledby={titleId} onClose={onClose}>
      {open ? (
        <>
          <header>
            <h2 id={titleId}>{title}</h2>
            {note ? <span className="note">{note}</span> : null}
            <button type="button" className="shut" aria-label={messages.ui.close} onClick={onClose}>
              <span aria-hidden="true">×</span>
            </button>
          </header>
          <div className="body">{children}</div>
        </>
      ) : null}
    </dialog>,
    document.body,
  );
}
