'use client';
import { useState, type ReactNode } from 'react';
import { Button } from './button';
import { DeedForm, type DeedFormProps } from './deed-form';
import { Dialog } from './dialog';

interface DeedButtonProps extends Omit<DeedFormProps, 'submitLabel' | 'onDone' | 'look'> {
  label: string;
  title?: string;
  /** How the button that opens it looks; the one that does it follows. */
  look?: 'plain' | 'primary' | 'danger' | 'quiet';
  size?: 'normal' | 'small';
  keys?: string;
  children?: ReactNode;
}

/** A button that opens a form of a few fields over the page. */
export function DeedButton({ label, title, look = 'plain', size, keys, ...form }: DeedButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look={look} size={size} keys={keys} onClick={() => setOpen(true)}>{label}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={title ?? label}>
        <DeedForm {...form} submitLabel={label} look={look === 'danger' ? 'danger' : 'primary'} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
