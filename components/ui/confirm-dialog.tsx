'use client';
import type { ReactNode } from 'react';
import { messages } from '@/lib/messages';
import { Button } from './button';
import { Dialog } from './dialog';

interface ConfirmDialogProps {
  open: boolean;
  title: string;
  /** What will happen, and whether it can be undone. */
  children: ReactNode;
  /** The verb of the deed: 'Archive', never 'OK'. */
  confirmLabel: string;
  danger?: boolean;
  pending?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

export function ConfirmDialog({ open, title, children, confirmLabel, danger, pending, onConfirm, onClose }: ConfirmDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} title={title} width="narrow">
      <div className="form">
        <div>{children}</div>
        <div className="form-actions">
          <Button look={danger ? 'danger' : 'primary'} pending={pending} onClick={onConfirm}>
            {confirmLabel}
          </Button>
          <Button onClick={onClose}>{messages.ui.cancel}</Button>
        </div>
      </div>
    </Dialog>
  );
}
