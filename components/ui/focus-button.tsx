'use client';
import { Button } from './button';

/** Leads to a field of the page, by press or by its key. */
export function FocusButton({ field, label, keys }: { field: string; label: string; keys: string }) {
  return <Button keys={keys} onClick={() => document.getElementById(field)?.focus()}>{label}</Button>;
}
