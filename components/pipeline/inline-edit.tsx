'use client';
import { useRouter } from 'next/navigation';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { SelectOption } from '@/components/ui/select-box';
import { showToast } from '@/components/ui/show-toast';
import { messages } from '@/lib/messages';
import type { Deed } from './deed';

interface InlineEditProps {
  /** What it changes and of which case, for those who hear the cell alone. */
  name: string;
  field: string;
  value: string;
  /** How the value reads while it is not edited. */
  shown: string;
  kind?: 'text' | 'number' | 'date';
  options?: readonly SelectOption[];
  base: { id: string; version: number };
  action: Deed;
}

/** A cell that is changed where it stands: pressed, typed, Enter; Escape leaves it as it was. */
export function InlineEdit({ name, field, value, shown, kind = 'text', options, base, action }: InlineEditProps) {
  const router = useRouter();
  const [editing, setEditing] = useState(false);
  const [pending, setPending] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);

  function leave() {
    setEditing(false);
    requestAnimationFrame(() => opener.current?.focus());
  }
  async function save(given: string) {
    if (given === value) return leave();
    setPending(true);
    const result = await action({ ...base, [field]: given } as never).catch(() => null);
    setPending(false);
    if (!result?.ok) {
      const { fields = {}, message } = result?.error ?? { message: messages.ui.serverSilent };
      showToast({ message: Object.values(fields)[0] ?? message, tone: 'bad' });
      return router.refresh();
    }
    showToast({ message: messages.pipeline.table.saved, did: result.action });
    leave();
    router.refresh();
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLSelectElement>) => {
    if (event.key === 'Enter') void save(event.currentTarget.value);
    if (event.key === 'Escape') leave();
    event.stopPropagation();
  };

  if (!editing) return <button ref={opener} type="button" className="inline-edit" aria-label={`${name}: ${shown}`} onClick={() => setEditing(true)}>{shown}</button>;
  const shared = { 'aria-label': name, autoFocus: true, 'aria-busy': pending || undefined, defaultValue: value, onKeyDown, className: 'inline-field' };
  return options
    ? <select {...shared} onChange={(event) => void save(event.target.value)} onBlur={() => setEditing(false)}>{options.map((one) => <option key={one.value} value={one.value}>{one.label}</option>)}</select>
    : <input {...shared} type={kind === 'date' ? 'date' : 'text'} inputMode={kind === 'number' ? 'numeric' : undefined} onBlur={(event) => void save(event.target.value)} />;
}
