'use client';
import { useEffect, useRef, type ReactNode } from 'react';
import { messages } from '@/lib/messages';

interface PaletteDialogProps {
  onClose: () => void;
  children: ReactNode;
}

/** A modal without a head: the field is its title. A press beside it closes it. */
export function PaletteDialog({ onClose, children }: PaletteDialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    if (dialog && !dialog.open) dialog.showModal();
  }, []);
  return (
    <dialog
      ref={element}
      className="dialog palette"
      aria-label={messages.frame.palette.title}
      onClose={onClose}
      onPointerDown={(event) => event.target === event.currentTarget && onClose()}
    >
      {children}
    </dialog>
  );
}
